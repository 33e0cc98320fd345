// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { headlineIn } from "#components/ui/in-language.ts";
import { type PictureSizes, RichText } from "#components/ui/rich-text.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AgendaKind, Repetition } from "#lib/agenda/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { richText } from "#lib/kernel/rich-text.ts";
import { type Timed, whenInWords } from "./when.ts";

export type DatedEvent = Timed & {
  kind: AgendaKind;
  title: string;
  lead: string;
  body: string;
  titleEn: string | null;
  leadEn: string;
  bodyEn: string;
  topic: Localized | null;
  zones: readonly { code: string; name: string }[];
  place: string;
  address: string;
  link: string | null;
  repeats: Repetition;
  changedAt: Date | null;
  cancelledReason: string | null;
};

export type DateOfEvent = { startsAt: Date; endsAt: Date; cancelledReason: string | null };

type Props = {
  locale: Locale;
  event: DatedEvent;
  dates: readonly DateOfEvent[];
  pictures: PictureSizes;
  /** The next of several dates comes first: what is over at this moment does not. */
  at: Date;
  /** How one takes it into one's own calendar; none in the preview. */
  actions?: ReactNode;
  place?: ReactNode;
};

/** An event as everyone reads it; the preview of the desk is the same. */
export function EventView({ locale, event, dates, pictures, at, actions, place }: Props) {
  const t = useTranslations("agenda");
  const { kind, zones, topic, cancelledReason, isAllDay } = event;
  const { lang, title, lead } = headlineIn(locale, event);
  const body = lang === "en" && event.bodyEn ? event.bodyEn : event.body;
  const coming = dates.filter(({ endsAt }) => endsAt > at);
  const next = coming.find((date) => date.cancelledReason === null) ?? coming[0] ?? dates.at(-1) ?? event;
  const isOver = coming.length === 0;
  const say = (timed: Timed) => whenInWords(locale, timed, (key, params) => t(`when.${key}`, params));
  return (
    <article>
      <PageHeader
        eyebrow={
          <>
            <span>{t(`kinds.${kind}`)}</span>
            {cancelledReason !== null ? (
              <Badge tone="danger" icon="close-circle">
                {t("cancelled")}
              </Badge>
            ) : null}
            {isOver ? <Badge>{t("over")}</Badge> : null}
          </>
        }
        title={<span lang={lang}>{title}</span>}
        lead={lead ? <span lang={lang}>{lead}</span> : null}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(23rem,1fr)]">
        <div className="space-y-8">
          {cancelledReason !== null ? (
            <Callout tone="danger" title={t("cancelledTitle")}>
              <p lang="it">{cancelledReason}</p>
            </Callout>
          ) : null}
          <p className="text-2xl font-semibold first-letter:uppercase">{say({ ...next, isAllDay })}</p>
          {actions}
          {body ? (
            <RichText blocks={richText(body)} pictures={pictures} lang={lang === "en" && !event.bodyEn ? "it" : lang} />
          ) : null}
          {dates.length > 1 ? (
            <section>
              <h2 className="pb-3 text-2xl">{t("dates")}</h2>
              <p className="pb-3 text-soft">{t(`repeats.${event.repeats}`)}</p>
              <ul className="divide-y divide-hairline border-y border-hairline">
                {(isOver ? dates : coming).slice(0, 24).map((date) => (
                  <li key={date.startsAt.getTime()} className="py-3">
                    <span className={`first-letter:uppercase ${date.cancelledReason ? "line-through" : ""}`}>
                      {say({ ...date, isAllDay })}
                    </span>
                    {date.cancelledReason ? (
                      <span lang="it" className="block font-semibold text-danger">
                        {t("cancelled")}: {date.cancelledReason}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
        <aside aria-label={t("facts")} className="space-y-8">
          <DescriptionList
            items={[
              ...(event.place || event.address
                ? [
                    {
                      term: t("where"),
                      description: (
                        <>
                          {event.place}
                          {event.address ? <span className="block text-soft">{event.address}</span> : null}
                        </>
                      ),
                    },
                  ]
                : []),
              ...(event.link
                ? [
                    {
                      term: t("online"),
                      description: (
                        <TextLink href={event.link} rel="nofollow noopener">
                          {t("join")}
                        </TextLink>
                      ),
                    },
                  ]
                : []),
              ...(topic ? [{ term: t("topic"), description: topic[locale] }] : []),
              {
                term: t("zones"),
                description:
                  zones.length === 0 ? (
                    t("everywhere")
                  ) : (
                    <ul>
                      {zones.map(({ code, name }) => (
                        <li key={code}>
                          <TextLink href={href(locale, "agendaOfZone", { zone: code })}>{name}</TextLink>
                        </li>
                      ))}
                    </ul>
                  ),
              },
              ...(event.changedAt
                ? [{ term: t("changedOn"), description: <DateTime locale={locale} value={event.changedAt} withTime /> }]
                : []),
            ]}
          />
          {place}
        </aside>
      </div>
    </article>
  );
}
