// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { formatDay } from "#components/ui/date-time.tsx";
import { Timeline, type TimelineStep } from "#components/ui/timeline.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { ended, isInForce, type PactStatus } from "#lib/pacts/vocabulary.ts";

type Entry = { id: number; at: Date; type: string; payload: Record<string, unknown> };

type Props = {
  locale: Locale;
  entries: readonly Entry[];
  /** `dueOn` is the day by which the next step is owed; null while the clock stands still. */
  pact: { status: PactStatus; dueOn: string | null };
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  /** Names of the units, by code. */
  units: Readonly<Record<string, Localized>>;
};

/**
 * What happened to a pact, and by when the next step is owed: told from the journal, so that nothing is left out. The
 * words of an event are `pact-timeline.<its name>`; what stands in them comes from its payload: days are written out, a
 * `unitCode` becomes `{unit}`, and a `reason` is told below.
 */
export function PactTimeline({ locale, entries, pact, today, units }: Props) {
  const t = useTranslations("pact-timeline");
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
  return <Timeline locale={locale} steps={isOpen ? [...told, next()] : told} />;

  function titleOf({ type, payload }: Entry): string {
    const key = type.replace(/^pact\./, "") as "moved-in";
    return t.has(key) ? t(key, wordsOf(payload)) : type;
  }

  /** What an event says, ready to stand in a sentence. */
  function wordsOf({ unitCode, ...payload }: Entry["payload"]) {
    const unit = units[String(unitCode)]?.[locale] ?? t("otherUnit");
    const said = Object.entries(payload).map(([name, value]) => [
      name,
      isDay(value) ? formatDay(locale, value) : value,
    ]);
    return { ...Object.fromEntries(said), unit } as Record<string, string | number> & { source: string };
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
