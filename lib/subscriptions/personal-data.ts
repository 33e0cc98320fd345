// SPDX-License-Identifier: AGPL-3.0-or-later
import { findSubscriptionOf } from "./queries.ts";

/** What this room keeps of a person: a subscription of the address they confirmed. */
export const subscriptionData = (personId: string) => findSubscriptionOf(personId);
