// SPDX-License-Identifier: AGPL-3.0-or-later
import { confidential, fact, type Subject, unheard, unseen } from "./events.ts";
import type { Side, SignatureMeans, SignerRole, SuggestionState } from "./text-vocabulary.ts";

type At = { clauseId: string; side: Side };

export const textStarted = (pact: Subject, round: number) => fact("text-started", pact, { round }, confidential);

// What is said at the table stays there; the other side is told that there is something to read.
export const clauseAdded = (pact: Subject, at: At) => fact("clause-added", pact, at, confidential);

export const clauseChanged = (pact: Subject, at: At & { version: number }) =>
  fact("clause-changed", pact, at, confidential);

export const clauseRemoved = (pact: Subject, at: At & { version: number }) =>
  fact("clause-removed", pact, at, confidential);

export const clauseRestored = (pact: Subject, at: At & { version: number }) =>
  fact("clause-restored", pact, at, confidential);

export const clauseMoved = (pact: Subject, at: At & { position: number }) => fact("clause-moved", pact, at, unseen);

export const clausesAgreed = (pact: Subject, payload: { side: Side; clauses: number }) =>
  fact("clauses-agreed", pact, payload, unseen);

export const agreementWithdrawn = (pact: Subject, at: At) => fact("agreement-withdrawn", pact, at, confidential);

export const suggestionMade = (pact: Subject, at: At & { suggestionId: string }) =>
  fact("suggestion-made", pact, at, confidential);

export const suggestionDecided = (pact: Subject, at: At & { suggestionId: string; decision: SuggestionState }) =>
  fact("suggestion-decided", pact, at, confidential);

export const clauseCommented = (pact: Subject, at: At) => fact("clause-commented", pact, at, confidential);

/** Every clause is agreed and no suggestion waits. */
export const textAgreed = (pact: Subject) => fact("text-agreed", pact, {}, confidential);

export const textFrozen = (pact: Subject, payload: { round: number; sha256: string }) =>
  fact("text-frozen", pact, payload);

export const sentToGiunta = (pact: Subject, payload: { round: number; sha256: string; dueOn: string }) =>
  fact("sent-to-giunta", pact, payload);

export const approved = (pact: Subject, payload: { act: string; approvedOn: string }) =>
  fact("approved", pact, payload);

export const sentBack = (pact: Subject, reasons: string) => fact("sent-back", pact, { reasons }, confidential);

export const textReopened = (pact: Subject, reasons: string) => fact("text-reopened", pact, { reasons }, confidential);

type Signing = { signatureId: string; role: SignerRole; means: SignatureMeans };

export const signatureRecorded = (pact: Subject, payload: Signing) =>
  fact("signature-recorded", pact, payload, confidential);

export const signatureToConfirm = (pact: Subject, payload: Signing) =>
  fact("signature-to-confirm", pact, payload, confidential);

export const signatureJudged = (pact: Subject, payload: { signatureId: string; decision: "confirm" | "void" }) =>
  fact("signature-judged", pact, payload, confidential);

type Act = { actNumber: string; signedOn: string; startsOn: string; endsOn: string };

export const pactSigned = (pact: Subject, act: Act) => fact("signed", pact, act);

export const pactBegan = (pact: Subject) => fact("began", pact, {}, unheard);

export const clauseTemplateFact = (
  type: "written" | "revised" | "retired" | "restored",
  id: string,
  version: number,
) => ({
  type: `clause-template.${type}`,
  subject: { kind: "template" as const, id },
  isPublic: false,
  hasReactions: false,
  payload: { version },
});
