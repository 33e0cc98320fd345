// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ActorKind } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { useEventWords } from "./event-words.ts";

type Entry = {
  id: number;
  at: Date;
  type: string;
  subjectKind: string;
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
  const t = useTranslations("journal.page");
  const { inWords, who } = useEventWords();
  const searching = (query: { subject?: string; person?: string }) => href(locale, "deskJournal", {}, query);
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={[
        { key: "event", label: t("event") },
        { key: "when", label: t("when") },
        { key: "about", label: t("about") },
        { key: "who", label: t("who") },
        { key: "details", label: t("details") },
      ]}
      rows={entries.map((entry) => ({
        id: String(entry.id),
        event: (
          <span className="flex flex-col items-start gap-1">
            <span>{inWords(entry.type)}</span>
            <span className="font-mono text-base font-normal text-soft">
              {entry.id} {entry.type}
            </span>
            {entry.isPublic ? <Badge icon="horn">{t("public")}</Badge> : null}
          </span>
        ),
        when: <DateTime locale={locale} value={entry.at} withTime />,
        about: (
          <TextLink href={searching({ subject: entry.subjectId })} className="font-mono text-base">
            {entry.subjectId}
          </TextLink>
        ),
        who: entry.actorId ? <TextLink href={searching({ person: entry.actorId })}>{who(entry)}</TextLink> : who(entry),
        details: <code className="font-mono text-base wrap-anywhere">{JSON.stringify(entry.payload)}</code>,
      }))}
    />
  );
}
