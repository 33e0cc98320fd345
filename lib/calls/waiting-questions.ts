// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { callQuestions } from "#db/schema/calls.ts";
import type { Connection } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { callPolicy } from "./policy.ts";

type Asking = { personId: string; callId: string };

/** Whether a person may ask one more about a call, with as many of their questions waiting for an answer as do. */
export async function mayAskMore(
  { personId, callId }: Asking,
  at = now(),
  connection: Connection = db,
): Promise<Decision> {
  const key = "calls.waiting-questions";
  const [rules, waiting] = await Promise.all([
    rulesInForce(connection, [key], today(at)),
    connection.$count(
      callQuestions,
      and(eq(callQuestions.askedBy, personId), eq(callQuestions.callId, callId), eq(callQuestions.state, "waiting")),
    ),
  ]);
  return callPolicy.askMore(waiting, rules[key].value);
}
