// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { type Fact, recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import type { WorkingCalendar } from "#lib/kernel/holidays.ts";
import type { DemoProposal } from "../proposals/proposal.ts";
import type { Account, Accounts } from "./people.ts";

/** What the stories take place in. */
export type Scene = {
  now: Temporal.Instant;
  calendar: WorkingCalendar;
  accounts: Accounts;
  /** Identifiers of the associations by their code in the demonstration. */
  associations: ReadonlyMap<string, string>;
  /** The maps that were drawn, by the title of the proposal. */
  sketches: ReadonlyMap<string, ReceivedFile>;
  chance: () => number;
};

/** A proposal on its way into the database. */
export type Cast = {
  id: string;
  proposal: DemoProposal;
  author: Account;
  /** The author, for themselves or for their association. */
  actor: Actor;
  filedAt: Temporal.Instant;
};

/** Something that happened. All acts of all proposals are done again in the order of the calendar. */
export type Act = { at: Temporal.Instant; perform: (tx: Transaction) => Promise<void> };

export const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds);

/** Writes the event of a time when nobody was waiting for it any more: no mail leaves today for what is long past. */
export const recordPastEvent = (tx: Transaction, actor: Actor, fact: Fact, at: Temporal.Instant): Promise<number> =>
  recordEvent(tx, actor, { ...fact, hasReactions: false }, at);
