// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Counter, Staff } from "#lib/kernel/actor.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { accountPolicy } from "./policy.ts";

/**
 * The officer at the counter, for the person who stands before it. Their identity was seen on a document, so it is as
 * sure as any. Throws `Refusal` for who has no counter.
 */
export function atCounterFor({ personId, appointments }: Staff, onBehalfOf: string): Counter {
  const counter: Counter = { kind: "counter", personId, level: 3, appointments, onBehalfOf };
  authorize(accountPolicy.serve(counter));
  return counter;
}
