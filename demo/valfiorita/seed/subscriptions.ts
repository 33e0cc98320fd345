// SPDX-License-Identifier: AGPL-3.0-or-later

import { sql } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import { joining, type Transaction } from "#db/transaction.ts";
import { askForSubscription } from "#lib/subscriptions/commands/ask-for-subscription.ts";
import { confirmSubscription } from "#lib/subscriptions/commands/confirm-subscription.ts";
import { subscriptionToken } from "#lib/subscriptions/mailbox.ts";
import type { Choices } from "#lib/subscriptions/schemas.ts";
import { dateOf, type Scene } from "./scene.ts";

const everything = ["news", "notice", "event"] as const;

/** Who gets the news of Valfiorita by mail; the last has not confirmed yet. */
const wanted: readonly (Choices & { email: string })[] = [
  { email: "lucia.bartoli@posta.example", kinds: [...everything], zones: ["01"], topics: [], rhythm: "weekly" },
  { email: "omar.haddad@posta.example", kinds: ["news", "event"], zones: [], topics: [], rhythm: "daily" },
  { email: "pietro.landi@posta.example", kinds: ["notice"], zones: [], topics: ["mobility"], rhythm: "each" },
  { email: "agnese.corti@posta.example", kinds: [...everything], zones: ["04", "08"], topics: [], rhythm: "weekly" },
  { email: "circolo@poggioalto.example", kinds: ["event"], zones: ["08"], topics: [], rhythm: "each" },
  { email: "nino.serra@posta.example", kinds: [...everything], zones: [], topics: ["green"], rhythm: "weekly" },
];

/** They asked and confirmed yesterday, so that no mail leaves for what was told before. */
export const seedSubscribers = (tx: Transaction, { now }: Scene): Promise<void> =>
  joining(tx, async () => {
    const asked = now.subtract({ hours: 24 });
    for (const { email, ...choices } of wanted) await askForSubscription({ email, ...choices }, "it", asked);
    const rows = await tx.select().from(subscribers).orderBy(subscribers.id);
    const confirmed = dateOf(asked.add({ minutes: 20 }));
    for (const row of rows.slice(0, -1)) await confirmSubscription(subscriptionToken(row), confirmed);
    // They were asked at the time.
    await tx.execute(sql`delete from pgboss.job where name = 'subscription-question'`);
  });
