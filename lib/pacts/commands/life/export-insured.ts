// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { csvLine, csvStart } from "#lib/kernel/csv.ts";
import { authorize } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { insuranceExported } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import { listInsured } from "../../life-queries.ts";
import { lockLife } from "../../lock-life.ts";

/** The list for the insurer, as CSV (UTF-8, RFC 4180, no formulas). The journal notes who took it, and how many names. */
export const exportInsured = (
  actor: Actor,
  { pactId }: { pactId: string },
  locale: Locale,
  at = now(),
): Promise<{ number: string; csv: string }> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, pactId, at);
    authorize(lifePolicy.readInsured(as, life));
    const insured = await listInsured(pactId, tx);
    await recordEvent(tx, as, insuranceExported(life, { people: insured.length }), at);
    const t = translator(locale);
    const head = (["name", "birthDate", "from", "to"] as const).map((column) => t(`pact-life.insured.csv.${column}`));
    const rows = insured.map(({ name, birthDate, fromDay, toDay }) => csvLine([name, birthDate, fromDay, toDay]));
    return { number: life.number ?? "", csv: [csvStart, csvLine(head), ...rows].join("") };
  });
