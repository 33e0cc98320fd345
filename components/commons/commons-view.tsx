// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PlaceAround } from "#components/maps/place-around.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Availability, CommonsKind, CommonsState, Owner } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { AvailabilityBadge, CommonsStateBadge, ProtectedBadge } from "./commons-words.tsx";

export type ShownCommons = {
  slug: string;
  kind: CommonsKind;
  state: CommonsState;
  name: string;
  description: string;
  owner: Owner;
  ownerName: string | null;
  isProtected: boolean;
  protectionNote: string | null;
  availability: Availability;
  availabilityNote: string | null;
  zone: string | null;
  zoneCode: string | null;
  topic: Localized | null;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  area: Polygon | null;
  reason: string | null;
};

type AttachedFile = { id: string; name: string; alternative: string | null; mediaType: string; bytes: number };

type Props = {
  locale: Locale;
  commons: ShownCommons;
  files: readonly AttachedFile[];
  sizes: Readonly<Record<string, { width: number; height: number }>>;
  zones: readonly { code: string; name: string; polygon: Polygon }[];
  /** Whether a pact is in force for it: whoever applies all the same is a rival, and knows. */
  hasPact: boolean;
  /** How one applies; none for what is no longer in the catalogue. */
  apply: ReactNode;
  /** The pacts about it, and the calls that invite them. */
  children: ReactNode;
};

/** A commons as everyone reads it. */
export function CommonsView({ locale, commons, files, sizes, zones, hasPact, apply, children }: Props) {
  const t = useTranslations("commons");
  const photos = files.filter(({ mediaType }) => mediaType.startsWith("image/"));
  const documents = files.filter(({ mediaType }) => !mediaType.startsWith("image/"));
  return (
    <article>
      <PageHeader
        eyebrow={
          <>
            <span>{t(`kind.${commons.kind}`)}</span>
            {commons.state === "listed" ? (
              <AvailabilityBadge availability={commons.availability} />
            ) : (
              <CommonsStateBadge state={commons.state} />
            )}
            {commons.isProtected ? <ProtectedBadge /> : null}
          </>
        }
        title={<span lang="it">{commons.name}</span>}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(23rem,1fr)]">
        <div className="space-y-8">
          <Standing commons={commons} hasPact={hasPact} />
          <Prose lang="it" text={commons.description} />
          {photos.length > 0 ? (
            <section>
              <h2 className="pb-3 text-2xl">{t("item.photos")}</h2>
              <ul className="grid gap-5 sm:grid-cols-2">
                {photos.map(({ id, alternative }) => (
                  <li key={id}>
                    <figure>
                      <picture>
                        <img
                          src={`/api/files/${id}`}
                          alt=""
                          {...sizes[id]}
                          loading="lazy"
                          className="h-auto w-full rounded-smooth bg-paper"
                        />
                      </picture>
                      <figcaption lang="it" className="pt-2 text-base text-soft">
                        {alternative}
                      </figcaption>
                    </figure>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {documents.length > 0 ? (
            <section>
              <h2 className="pb-3 text-2xl">{t("item.documents")}</h2>
              <ul className="space-y-3">
                {documents.map(({ id, alternative, name, bytes }) => (
                  <li key={id}>
                    <TextLink href={`/api/files/${id}`} icon="download" className="font-semibold" lang="it">
                      {alternative ?? name}
                    </TextLink>
                    <span className="block text-base text-soft">
                      {t("item.pdf", { size: Math.max(1, Math.round(bytes / 1024)) })}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {children}
        </div>
        <aside aria-label={t("item.facts")} className="space-y-8">
          {apply}
          <Facts locale={locale} commons={commons} />
          <Place locale={locale} commons={commons} zones={zones} />
        </aside>
      </div>
    </article>
  );
}

/** What whoever would apply must know first. */
function Standing({ commons, hasPact }: { commons: ShownCommons; hasPact: boolean }) {
  const t = useTranslations("commons.item");
  const { state, reason, availability, availabilityNote } = commons;
  if (state === "retired") {
    return (
      <Callout tone="warning" title={t("retired")}>
        <p lang="it">{reason}</p>
      </Callout>
    );
  }
  if (availability === "available") {
    return hasPact ? (
      <Callout title={t("inForce")}>
        <p>{t("inForceText")}</p>
      </Callout>
    ) : null;
  }
  return (
    <Callout tone="warning" title={t(availability)}>
      {availabilityNote ? <p lang="it">{availabilityNote}</p> : null}
      <p>{t(`${availability}Text`)}</p>
    </Callout>
  );
}

function Facts({ locale, commons }: { locale: Locale; commons: ShownCommons }) {
  const t = useTranslations("commons");
  const { owner, ownerName, isProtected, protectionNote, zone, zoneCode, topic } = commons;
  return (
    <DescriptionList
      items={[
        {
          term: t("item.owner"),
          description: (
            <>
              {t(`owner.${owner}`)}
              {ownerName ? (
                <span lang="it" className="block text-soft">
                  {ownerName}
                </span>
              ) : null}
            </>
          ),
        },
        {
          term: t("item.protection"),
          description: isProtected ? (
            <>
              {t("item.heritage")}
              {protectionNote ? (
                <span lang="it" className="block text-soft">
                  {protectionNote}
                </span>
              ) : null}
            </>
          ) : (
            t("protection.unprotected")
          ),
        },
        ...(zone && zoneCode
          ? [
              {
                term: t("item.zone"),
                description: <TextLink href={href(locale, "commons", {}, { zone: zoneCode })}>{zone}</TextLink>,
              },
            ]
          : []),
        ...(topic ? [{ term: t("item.topic"), description: topic[locale] }] : []),
      ]}
    />
  );
}

function Place({ locale, commons, zones }: Pick<Props, "locale" | "commons" | "zones">) {
  const t = useTranslations("commons");
  const { slug, name, address, longitude, latitude, area } = commons;
  if (!address && longitude === null) return null;
  return (
    <section id="map">
      <h2 className="pb-3 text-2xl">{t("item.where")}</h2>
      {address ? (
        <p lang="it" className="pb-3">
          {address}
        </p>
      ) : null}
      {longitude !== null && latitude !== null ? (
        <PlaceAround
          zones={zones}
          point={[longitude, latitude]}
          outline={area}
          label={t("map.label")}
          mark={{ href: `${href(locale, "commonsItem", { slug })}#map`, label: name }}
        />
      ) : null}
      {area ? <p className="pt-2 text-base text-soft">{t("item.area")}</p> : null}
    </section>
  );
}
