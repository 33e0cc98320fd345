// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { assistancePolicy } from "./policy.ts";
import type { RequestStatus } from "./vocabulary.ts";
import { type RequestVerb, requestVerbs, requestWorkflow } from "./workflow.ts";

type Reasons = Partial<Record<RequestStatus, MessageKey>>;

const over: Reasons = { answered: "assistance.unavailable.answered", closed: "assistance.unavailable.closed" };
const notAnswered = "assistance.unavailable.notAnswered";

/** Why the workflow holds a step back, from each status where it does. */
const because: Record<RequestVerb, Reasons> = {
  takeCharge: {
    ...over,
    "in-charge": "assistance.unavailable.taken",
    "awaiting-integration": "assistance.unavailable.taken",
  },
  requestIntegration: { ...over, "awaiting-integration": "assistance.unavailable.asked" },
  answer: over,
  close: {
    submitted: notAnswered,
    "in-charge": notAnswered,
    "awaiting-integration": notAnswered,
    closed: "assistance.unavailable.closed",
  },
  assign: over,
};

type Examined = {
  status: RequestStatus;
  integrationRequest: string | null;
  personId: string | null;
  email: string | null;
};

/** What this person can do with a request now; of what they cannot, the reason in words for the desk's buttons. */
export function requestSteps(
  actor: Actor,
  request: Examined,
  { unitCode }: { unitCode: string },
): Record<RequestVerb, Decision> {
  const decide = (verb: RequestVerb): Decision => {
    const permitted = assistancePolicy[verb](actor, { unitCode });
    if (!permitted.allowed) return permitted;
    if (!requestWorkflow.can(verb, request.status)) return refuse(because[verb][request.status] ?? "errors.wrongState");
    if (verb !== "requestIntegration") return allow;
    if (request.integrationRequest !== null) return refuse("proposals.refusals.askedBefore");
    return request.personId === null && request.email === null ? refuse("assistance.refusals.unreachable") : allow;
  };
  return Object.fromEntries(requestVerbs.map((verb) => [verb, decide(verb)])) as Record<RequestVerb, Decision>;
}
