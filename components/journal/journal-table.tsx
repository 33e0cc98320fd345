// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SubjectKind } from "#lib/journal/vocabulary.ts";
import type { ActorKind } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { EventDetails } from "./event-details.tsx";
import { useEventWords } from "./event-words.ts";

type Entry = {
  id: number;
  at: Date;
  type: string;
  subjectKind: SubjectKind;
  subjectId: string;
  isPublic: boolean;
  payload: Record<string, unknown>;
  actorKind: ActorKind;
  actorId: string | null;
  actor: string | null;
  association: string | null;
  represented: string | null;
};

/** Events with all that was recorded of them; subject and person lead to what else happened to them. */
export function JournalTable({ locale, entries }: { locale: Locale; entries: readonly Entry[] }) {
  const t = useTranslations("journal");
  const { inWords, who } = useEventWords();
  const searching = (query: { subject?: string; person?: string }) => href(locale, "deskJournal", {}, query);
  return (
    <Table
      caption={t("page.caption")}
      captionHidden
      columns={[
        { key: "event", label: t("page.event") },
        { key: "when", label: t("page.when") },
        { key: "about", label: t("page.about") },
        { key: "who", label: t("page.who") },
        { key: "details", label: t("page.details") },
      ]}
      rows={entries.map((entry) => ({
        id: String(entry.id),
        event: (
          <span className="flex flex-col items-start gap-1">
            <span>{inWords(entry.type)}</span>
            <span className="font-mono text-base font-normal text-soft">
              {entry.id} {entry.type}
            </span>
            {entry.isPublic ? <Badge icon="horn">{t("page.public")}</Badge> : null}
          </span>
        ),
        when: <DateTime locale={locale} value={entry.at} withTime />,
        about: (
          <span className="flex flex-col">
            <span>{t(`subjects.${entry.subjectKind}`)}</span>
            <TextLink href={searching({ subject: entry.subjectId })} className="font-mono wrap-anywhere">
              {entry.subjectId}
            </TextLink>
          </span>
        ),
        who: entry.actorId ? <TextLink href={searching({ person: entry.actorId })}>{who(entry)}</TextLink> : who(entry),
        details: <EventDetails locale={locale} payload={entry.payload} />,
      }))}
    />
  );
}
