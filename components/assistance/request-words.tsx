// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FaultyThing, RequestChannel } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { RequestPlace, type RequestPoint, type ZoneOnMap } from "./request-place.tsx";

export type RequestWordsProps = {
  locale: Locale;
  request: {
    body: string;
    faulty: FaultyThing | null;
    page: string | null;
    address: string | null;
    channel: RequestChannel;
    createdAt: Date;
    emptiedAt: Date | null;
  };
  topic: Localized | null;
  zone: string | null;
  point: RequestPoint | null;
  /** What the point is drawn on. */
  zones: readonly ZoneOnMap[];
  photos: readonly { id: string; name: string }[];
  /** Whether who looks may open the photographs; a visitor with a link is told how many there are. */
  canSeePhotos: boolean;
};

/** What was asked: the words, what they are about and where, and the photographs. */
export function RequestWords({ locale, request, topic, zone, point, zones, photos, canSeePhotos }: RequestWordsProps) {
  const t = useTranslations("assistance");
  const facts: (Description | null)[] = [
    request.faulty && { term: t("view.about"), description: t(`faulty.${request.faulty}`) },
    request.page === null
      ? null
      : { term: t("view.page"), description: <span className="wrap-anywhere">{request.page}</span> },
    request.address === null ? null : { term: t("view.place"), description: request.address },
    zone === null ? null : { term: t("view.zone"), description: zone },
    topic === null ? null : { term: t("view.topic"), description: topic[locale] },
    {
      term: t("view.channel"),
      description: `${formatDay(locale, request.createdAt)} · ${t(`channels.${request.channel}`)}`,
    },
  ];
  if (request.emptiedAt !== null) return <p className="text-soft">{t("view.emptied")}</p>;
  return (
    <div className="space-y-6">
      <Prose text={request.body} lang="it" />
      <DescriptionList items={facts.filter((fact) => fact !== null)} />
      {point ? <RequestPlace point={point} zones={zones} /> : null}
      {photos.length > 0 ? (
        <div>
          <h3 className="pb-2 text-xl">{t("view.photos")}</h3>
          {canSeePhotos ? (
            <ul className="flex flex-wrap gap-4">
              {photos.map((photo, index) => (
                <li key={photo.id}>
                  <TextLink href={`/api/files/${photo.id}`} icon="clip">
                    {t("view.photo", { index: index + 1 })}
                  </TextLink>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t("view.photosSent", { count: photos.length })}</p>
          )}
        </div>
      ) : null}
    </div>
  );
}
