// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import type { TimelineStep } from "#components/ui/timeline.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { ActReference, HistoryKind, ProtocolReference } from "#lib/pacts/register-vocabulary.ts";

export type HistoryOfPact = {
  position: number;
  kind: HistoryKind;
  on: string | null;
  until: string | null;
  partOfDay: string | null;
  text: string;
  protocols: readonly ProtocolReference[];
  acts: readonly ActReference[];
  bodies: readonly string[];
  months: number | null;
};

/** What happened before a pact was moved in, in the words of its register. */
export function useHistorySteps(locale: Locale): (history: readonly HistoryOfPact[]) => TimelineStep[] {
  const t = useTranslations("pact-timeline.history");
  const numbered = (what: string, { number, on }: ProtocolReference) =>
    on ? t("numberOf", { what, number, date: formatDay(locale, on) }) : t("number", { what, number });
  const factsOf = ({ until, partOfDay, protocols, acts, bodies, months }: HistoryOfPact) => [
    ...(until ? [t("until", { date: formatDay(locale, until) })] : []),
    ...(months ? [t("months", { months })] : []),
    ...protocols.map((protocol) => numbered(t("protocol"), protocol)),
    ...acts.map((act) => numbered(t(`acts.${act.kind}`), act)),
    ...bodies,
    ...(partOfDay ? [partOfDay] : []),
  ];
  return (history) =>
    history.map(
      (entry): TimelineStep => ({
        id: `history-${entry.position}`,
        at: entry.on,
        state: "done",
        title: t(`kinds.${entry.kind}`),
        children: <Told facts={factsOf(entry)} text={entry.text} />,
      }),
    );
}

function Told({ facts, text }: { facts: readonly string[]; text: string }) {
  return (
    <>
      {facts.length > 0 ? <p className="text-base">{facts.join(" · ")}</p> : null}
      {text ? (
        <p lang="it" className="measure text-base wrap-anywhere text-soft">
          {text}
        </p>
      ) : null}
    </>
  );
}
