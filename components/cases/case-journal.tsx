// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEventWords } from "#components/journal/event-words.ts";
import { Badge } from "#components/ui/badge.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import type { ActorKind } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Entry = {
  id: number;
  at: Date;
  type: string;
  isPublic: boolean;
  actorKind: ActorKind;
  actor: string | null;
  association: string | null;
  represented: string | null;
};

/** All that happened to a case, with who did it and what of it the public does not see. */
export function CaseJournal({ locale, entries }: { locale: Locale; entries: readonly Entry[] }) {
  const t = useTranslations("cases");
  const { inWords, who } = useEventWords();
  return (
    <Timeline
      locale={locale}
      steps={entries.map((entry) => ({
        id: String(entry.id),
        title: inWords(entry.type),
        at: null,
        actor: `${formatInstant(locale, entry.at)} · ${who(entry)}`,
        state: "done",
        children: entry.isPublic ? null : <Badge icon="locked">{t("page.notPublic")}</Badge>,
      }))}
    />
  );
}
