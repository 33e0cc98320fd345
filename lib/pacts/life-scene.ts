// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import {
  pactActivities,
  pactAsks,
  pactChecks,
  pactDisputes,
  pactEndNotices,
  pactInsured,
  pactLoans,
  pactMeetings,
  pactReports,
  pactRequests,
  pactWork,
} from "#db/schema/pact-life.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { uuid } from "#lib/kernel/text.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { RuleUnit } from "#lib/rules/vocabulary.ts";
import { listReports } from "./life-queries.ts";
import { reportParts } from "./life-vocabulary.ts";
import type { LifeStep } from "./life-workflow.ts";
import type { LivePact } from "./lock-life.ts";

export type LifeScene = {
  /** What the form of a step sends besides its fields, and what they begin with. */
  values: Record<string, string>;
  defaults: Record<string, string>;
  /** The words of what it is about. */
  about: string | null;
  /** How long the municipality has to answer, by the rule in force, where the step asks something of it. */
  term: { unit: RuleUnit; value: number } | null;
};

type OfPact = PgTable & { id: AnyPgColumn; pactId: AnyPgColumn };

/** The steps about a thing that is there already, and where it is kept. */
const things: Partial<Record<LifeStep, { table: OfPact; words: string }>> = {
  "change-activity": { table: pactActivities, words: "title" },
  "call-off-activity": { table: pactActivities, words: "title" },
  "remove-work": { table: pactWork, words: "done" },
  "answer-request": { table: pactRequests, words: "what" },
  "take-back": { table: pactLoans, words: "what" },
  "strike-insured": { table: pactInsured, words: "name" },
  "call-off-meeting": { table: pactMeetings, words: "agenda" },
  "minute-meeting": { table: pactMeetings, words: "agenda" },
  "tell-remedy": { table: pactChecks, words: "remedies" },
  "decide-report": { table: pactReports, words: "results" },
  "decide-ask": { table: pactAsks, words: "reason" },
  "take-back-notice": { table: pactEndNotices, words: "reason" },
  "name-member": { table: pactDisputes, words: "matter" },
  propose: { table: pactDisputes, words: "matter" },
  "answer-proposed": { table: pactDisputes, words: "proposal" },
  "close-dispute": { table: pactDisputes, words: "matter" },
};

/** The scene of a step, by what its address names with `of`; null where that is nothing of this pact. */
export async function lifeScene(life: LivePact, step: LifeStep, of: string | null): Promise<LifeScene | null> {
  if (step === "save-report") return reportScene(life, of);
  const pact = { pactId: life.id };
  const thing = things[step];
  if (!thing) {
    const kind = step.startsWith("ask-") ? step.slice("ask-".length) : "";
    const values: Record<string, string> = { ...pact, id: crypto.randomUUID() };
    if (kind !== "") values.kind = kind;
    return {
      values,
      defaults: defaultsOf(step),
      about: null,
      term: step === "make-request" ? await answerTerm() : null,
    };
  }
  const id = uuid.safeParse(of);
  if (!id.success) return null;
  const { table, words } = thing;
  const [row] = await db
    .select()
    .from(table as PgTable)
    .where(and(eq(table.id, id.data), eq(table.pactId, life.id)));
  if (!row) return null;
  const about = (row as Record<string, unknown>)[words];
  return {
    values: { ...pact, id: id.data },
    defaults:
      step === "change-activity" ? activityDefaults(row as typeof pactActivities.$inferSelect) : defaultsOf(step),
    about: typeof about === "string" ? about : null,
    term: null,
  };
}

/** The day that is most likely meant. */
function defaultsOf(step: LifeStep): Record<string, string> {
  const day = today().toString();
  const fields = { "log-work": "workedOn", lend: "lentOn", "take-back": "returnedOn", "record-visit": "visitedOn" };
  const name = fields[step as keyof typeof fields];
  return name ? { [name]: day } : {};
}

function activityDefaults({ title, description, place, places, startsAt, endsAt }: typeof pactActivities.$inferSelect) {
  const inRome = (at: Date) => at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone);
  const hour = (at: Date) => inRome(at).toPlainTime().toString({ smallestUnit: "minute" });
  return {
    title,
    description,
    place,
    places: places === null ? "" : String(places),
    day: inRome(startsAt).toPlainDate().toString(),
    time: hour(startsAt),
    endTime: hour(endsAt),
  };
}

/** `of` is the kind of the report and its first day: `yearly.2026-01-01`. */
async function reportScene(life: LivePact, of: string | null): Promise<LifeScene | null> {
  const { reports } = await listReports(life);
  const report = reports.find(({ kind, fromDay }) => `${kind}.${fromDay}` === of);
  if (!report) return null;
  const { kind, fromDay, row } = report;
  return {
    values: { pactId: life.id, kind, fromDay, version: String(row?.version ?? 0) },
    defaults: Object.fromEntries(reportParts.map((part) => [part, row?.[part] ?? ""])),
    about: null,
    term: null,
  };
}

async function answerTerm() {
  const key = "pacts.request-term";
  const { unit, value } = (await rulesInForce(db, [key], today()))[key];
  return { unit, value };
}
