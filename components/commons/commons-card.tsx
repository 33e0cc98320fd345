// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card } from "#components/ui/card.tsx";
import type { Availability, CommonsKind } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { AvailabilityBadge, ProtectedBadge } from "./commons-words.tsx";

export type CommonsOfList = {
  id: string;
  slug: string;
  kind: CommonsKind;
  name: string;
  description: string;
  isProtected: boolean;
  availability: Availability;
  zone: string | null;
  address: string | null;
  photo: { id: string; alternative: string } | null;
};

/** A commons among others: what it is, where, and whether one can apply for it. */
export function CommonsCard({ locale, commons }: { locale: Locale; commons: CommonsOfList }) {
  const t = useTranslations("commons");
  const { slug, kind, name, description, isProtected, availability, zone, address, photo } = commons;
  return (
    <Card
      level={3}
      href={href(locale, "commonsItem", { slug })}
      title={<span lang="it">{name}</span>}
      eyebrow={
        <>
          <AvailabilityBadge availability={availability} />
          {isProtected ? <ProtectedBadge /> : null}
        </>
      }
      footer={[t(`kind.${kind}`), zone ?? address].filter(Boolean).join(" · ")}
    >
      {photo ? (
        <picture>
          <img
            src={`/api/files/${photo.id}`}
            alt={photo.alternative}
            lang="it"
            loading="lazy"
            className="mb-3 aspect-video w-full rounded-smooth bg-paper object-cover"
          />
        </picture>
      ) : null}
      <p lang="it" className="line-clamp-3">
        {description}
      </p>
    </Card>
  );
}
