// SPDX-License-Identifier: AGPL-3.0-or-later
import DataLoader from "dataloader";
import { outsideTheRequest } from "./outside-the-request.ts";

/** So many at once fit into one statement without anyone waiting for it. */
const most = 64;

/**
 * Makes of a question about many a question about one: what is asked within two turns of the event loop is asked
 * together. Who asks alone waits for nobody; the more there are at once, the less each of them costs.
 *
 * `ask` answers in the order in which it was asked; an `Error` in the place of an answer is thrown to whom it belongs.
 * Where it fails as a whole, each is asked about alone, so that nobody fails for another.
 */
export function together<Asked, Answer>(
  ask: (asked: readonly Asked[]) => Promise<(Answer | Error)[]>,
): (one: Asked) => Promise<Answer> {
  const alone = async (one: Asked) => ask([one]).then(([answer]) => answer as Answer | Error, asError);
  const loader = new DataLoader<Asked, Answer>(
    (asked) => ask(asked).catch((error) => (asked.length === 1 ? [asError(error)] : Promise.all(asked.map(alone)))),
    { cache: false, maxBatchSize: most, batchScheduleFn: (go) => outsideTheRequest(afterTwoTurns, go) },
  );
  return (one) => loader.load(one);
}

const afterTwoTurns = (go: () => void) => void setImmediate(() => setImmediate(go));

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
