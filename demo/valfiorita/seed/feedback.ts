// SPDX-License-Identifier: AGPL-3.0-or-later
import { feedback } from "#db/schema/feedback.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Rating } from "#lib/feedback/vocabulary.ts";
import { today } from "#lib/kernel/clock.ts";
import { numbersFrom } from "../../numbers.ts";
import { type Rated, rated, words } from "../opinions.ts";
import type { Scene } from "./scene.ts";

/** How people of Valfiorita rated pages and services in the last year: more and more, and better and better. */
export async function seedFeedback(tx: Transaction, { now }: Scene): Promise<void> {
  const chance = numbersFrom(7_204);
  const on = today(now);
  const rows = rated.flatMap((one) =>
    Array.from({ length: one.answers }, () => {
      const daysAgo = Math.floor(chance() ** 1.4 * 340);
      const rating = ratingOf(one, chance() + (170 - daysAgo) / 1_700);
      const aspect = chance() < 0.6 ? one.aspects[Math.floor(chance() * one.aspects.length)] : undefined;
      const givenOn = on.subtract({ days: daysAgo }).toString();
      const { kind, name, address } = one;
      return { kind, name, address, locale: chance() < 0.9 ? "it" : "en", rating, aspect, givenOn } as const;
    }),
  );
  await tx.insert(feedback).values(rows);
  await tx
    .insert(feedback)
    .values(words.map(({ daysAgo, ...one }) => ({ ...one, givenOn: on.subtract({ days: daysAgo }).toString() })));
}

/** The better something is liked, the more often it gets the high marks. */
function ratingOf({ liked }: Rated, chance: number): Rating {
  if (chance > 1 - liked * 0.5) return 5;
  if (chance > 1 - liked) return 4;
  if (chance > (1 - liked) * 0.5) return 3;
  return chance > (1 - liked) * 0.25 ? 2 : 1;
}
