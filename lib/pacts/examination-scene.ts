// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { listExaminers, listUnits } from "#lib/organisation/queries.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { DeskPact } from "./desk-queries.ts";
import type { Examination } from "./examination-queries.ts";
import { type Examined, examinationSteps } from "./examination-steps.ts";
import { underExamination } from "./vocabulary.ts";

/** What this person can do next with an application; nothing with what was moved in. */
export async function examinationStepsOf(actor: Actor, found: DeskPact, examination: Examination) {
  if (found.file === null) return null;
  const on = today();
  const { "pacts.integration-requests": often } = await rulesInForce(db, ["pacts.integration-requests"], on);
  return examinationSteps(actor, examinedOf(found, examination, often.value), found, on.toString());
}

function examinedOf({ pact }: DeskPact, { integrations, notices, mergers }: Examination, allowed: number): Examined {
  const notice = notices.find(({ outcome }) => outcome === null);
  const merger = mergers.find(({ pactId, state }) => pactId === pact.id && state === "proposed");
  return {
    status: pact.status,
    kind: pact.kind,
    observationsUntil: pact.observationsUntil,
    integrations: integrations.length,
    integrationsAllowed: allowed,
    remarksUntil: notice?.until ?? null,
    remarked: Boolean(notice?.remarks),
    bothAgreed: merger ? merger.acceptedAt !== null && merger.intoAcceptedAt !== null : null,
  };
}

/** What the forms of the steps choose from and begin with. */
export async function examinationScene({ pact, unitCode, isProtected, rivals }: DeskPact, { notices }: Examination) {
  const on = today();
  const [units, staff, rules, dueOn] = await Promise.all([
    listUnits(),
    listExaminers(on),
    rulesInForce(db, ["pacts.opinion-term"], on),
    lastDay(db, "pacts.opinion-term", on),
  ]);
  const { id: pactId, managerId, contactId, kind, kindReason } = pact;
  return {
    ...{ pactId, managerId, contactId, kind, kindReason, unitCode, units, staff },
    isProtected: isProtected ?? false,
    opinion: { dueOn, reference: rules["pacts.opinion-term"].legalReference },
    rivals: rivals.flatMap(({ number, title, status }) =>
      number !== null && (underExamination as readonly string[]).includes(status) ? [{ number, title }] : [],
    ),
    remarks: notices.find(({ outcome }) => outcome === null)?.remarks ?? null,
  };
}
