// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { Timeline, type TimelineStep } from "#components/ui/timeline.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { ended, isInForce, type PactStatus } from "#lib/pacts/vocabulary.ts";
import { type HistoryOfPact, useHistorySteps } from "./register/history-steps.tsx";

type Entry = { id: number; at: Date; type: string; payload: Record<string, unknown> };

type Props = {
  locale: Locale;
  entries: readonly Entry[];
  /** What its register tells of the time before it was moved in. */
  history?: readonly HistoryOfPact[];
  /** `dueOn` is the day by which the next step is owed; null while the clock stands still. What has a source has no clock here. */
  pact: { status: PactStatus; dueOn: string | null; source?: string | null };
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  /** Names of the units, by code. */
  units: Readonly<Record<string, Localized>>;
};

/**
 * What happened to a pact, and by when the next step is owed: told from the journal, so that nothing is left out. The
 * words of an event are `pact-timeline.<its name>`; what stands in them comes from its payload: days are written out, a
 * `unitCode` becomes `{unit}`, a `status` its name, and a `reason` is told below.
 */
export function PactTimeline({ locale, entries, history = [], pact, today, units }: Props) {
  const t = useTranslations("pact-timeline");
  const words = useTranslations("pacts");
  const before = useHistorySteps(locale)(history);
  const isOpen = !(ended as readonly PactStatus[]).includes(pact.status) && !isInForce(pact.status);
  const told = entries.map(
    (entry, index): TimelineStep => ({
      id: String(entry.id),
      at: entry.at,
      state: isOpen && index === entries.length - 1 ? "current" : "done",
      title: titleOf(entry),
      children: reasonOf(entry),
    }),
  );
  return <Timeline locale={locale} steps={[...before, ...told, ...(isOpen && !pact.source ? [next()] : [])]} />;

  function titleOf({ type, payload }: Entry): string {
    const key = type.replace(/^pact\./, "") as "moved-in";
    return t.has(key) ? t(key, wordsOf(payload)) : type;
  }

  /** What an event says, ready to stand in a sentence. */
  function wordsOf({ unitCode, ...payload }: Entry["payload"]) {
    const unit = units[String(unitCode)]?.[locale] ?? t("otherUnit");
    const said = Object.entries(payload).map(([name, value]) => [name, inWords(name, value)]);
    return { ...Object.fromEntries(said), unit } as Record<string, string | number> & { source: string };
  }

  function inWords(name: string, value: unknown): unknown {
    if (isDay(value)) return formatDay(locale, value);
    if (name === "status") return words(`status.${value as PactStatus}`);
    return value;
  }

  function next(): TimelineStep {
    const step = { id: "next", at: null, state: "expected" } as const;
    if (!pact.dueOn) return { ...step, title: t("expectedSuspended") };
    const date = formatDay(locale, pact.dueOn);
    return { ...step, title: t(pact.dueOn < today ? "overdue" : "expected", { date }) };
  }
}

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

function reasonOf({ payload: { reason } }: Entry) {
  return typeof reason === "string" && reason !== "" ? (
    <p lang="it" className="measure text-base whitespace-pre-line text-soft">
      {reason}
    </p>
  ) : null;
}
