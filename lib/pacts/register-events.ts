// SPDX-License-Identifier: AGPL-3.0-or-later

import { fact, type Subject, unheard, unseen } from "./events.ts";
import type { MovedInStatus } from "./register-vocabulary.ts";

/** Nobody is told by name: who applied is not known here. */
export const movedIn = (pact: Subject, source: string) => fact("moved-in", pact, { source }, unheard);

/** A later file of its register says something else than the one before. */
export const readAgain = (pact: Subject, source: string) => fact("read-again", pact, { source }, unheard);

/** A later file has it in another status. */
export const movedOn = (pact: Subject, change: { source: string; status: MovedInStatus }) =>
  fact("moved-on", pact, change, unheard);

export const mergedAsDuplicate = (pact: Subject, into: { number: string }) =>
  fact("merged-as-duplicate", pact, into, unheard);

export const receivedDuplicate = (pact: Subject, from: { number: string }) =>
  fact("received-duplicate", pact, from, unheard);

export const keptApart = (pact: Subject, from: { number: string }) => fact("kept-apart", pact, from, unseen);
