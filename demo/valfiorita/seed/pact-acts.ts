// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pactObservations, pactOpinions } from "#db/schema/pact-examination.ts";
import { joining, type Transaction } from "#db/transaction.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { declarationsToday } from "#lib/pacts/application-form.ts";
import { confirmMember } from "#lib/pacts/commands/application/confirm-member.ts";
import { inviteMember } from "#lib/pacts/commands/application/invite-member.ts";
import { saveApplication } from "#lib/pacts/commands/application/save-application.ts";
import { submitApplication } from "#lib/pacts/commands/application/submit-application.ts";
import { admit } from "#lib/pacts/commands/examination/admit.ts";
import { announceRefusal } from "#lib/pacts/commands/examination/announce-refusal.ts";
import { arrangeVisit } from "#lib/pacts/commands/examination/arrange-visit.ts";
import { askOpinion } from "#lib/pacts/commands/examination/ask-opinion.ts";
import { callAssembly } from "#lib/pacts/commands/examination/call-assembly.ts";
import { classify } from "#lib/pacts/commands/examination/classify.ts";
import { decideObservation } from "#lib/pacts/commands/examination/decide-observation.ts";
import { endObservations } from "#lib/pacts/commands/examination/end-observations.ts";
import { giveOpinion } from "#lib/pacts/commands/examination/give-opinion.ts";
import { integrate } from "#lib/pacts/commands/examination/integrate.ts";
import { observe } from "#lib/pacts/commands/examination/observe.ts";
import { openToObservations } from "#lib/pacts/commands/examination/open-to-observations.ts";
import { refuse } from "#lib/pacts/commands/examination/refuse.ts";
import { remark } from "#lib/pacts/commands/examination/remark.ts";
import { requestIntegration } from "#lib/pacts/commands/examination/request-integration.ts";
import { takeIn } from "#lib/pacts/commands/examination/take-in.ts";
import { decideReport } from "#lib/pacts/commands/life/decide-report.ts";
import { logWork } from "#lib/pacts/commands/life/log-work.ts";
import { planActivity } from "#lib/pacts/commands/life/plan-activity.ts";
import { saveReport } from "#lib/pacts/commands/life/save-report.ts";
import { submitReport } from "#lib/pacts/commands/life/submit-report.ts";
import { signPact } from "#lib/pacts/commands/signing/sign-pact.ts";
import { agreeToClauses } from "#lib/pacts/commands/text/agree-to-clauses.ts";
import { approveByGiunta } from "#lib/pacts/commands/text/approve-by-giunta.ts";
import { editClause } from "#lib/pacts/commands/text/edit-clause.ts";
import { freezeText } from "#lib/pacts/commands/text/freeze-text.ts";
import { sendToGiunta } from "#lib/pacts/commands/text/send-to-giunta.ts";
import { startText } from "#lib/pacts/commands/text/start-text.ts";
import { suggest } from "#lib/pacts/commands/text/suggest.ts";
import { lockPact } from "#lib/pacts/lock-pact.ts";
import { memberToken } from "#lib/pacts/member-token.ts";
import { notYetSaid } from "#lib/pacts/text-vocabulary.ts";
import { numbersFrom } from "../../numbers.ts";
import { type DemoPact, type PactStep, pacts } from "../pacts.ts";
import { momentAtHome, momentAtTheOffice } from "./moments.ts";
import { officer } from "./office-acts.ts";
import { amend, clausesOf, signOnPaper } from "./pact-texts.ts";
import { accountOf } from "./people.ts";
import type { Act, Scene } from "./scene.ts";

type At = Temporal.Instant;
type Stage = { scene: Scene; pact: DemoPact; id: string; unit: string };

/** Every pact from its application to where it stands today, by the commands of the room. Its chance is its own. */
export function pactActs(scene: Scene): Act[] {
  const chance = numbersFrom(7_731);
  return pacts.flatMap((pact) => actsOf({ ...scene, chance }, pact));
}

function actsOf(scene: Scene, pact: DemoPact): Act[] {
  const unit = pact.steps.find((step) => "takeIn" in step)?.takeIn ?? "participation";
  const stage: Stage = { scene, pact, id: randomUUIDv7(), unit };
  const filedAt = momentAtHome(scene.now, pact.filed, scene.chance());
  const acts: Act[] = [{ at: filedAt, perform: (tx) => joining(tx, () => file(tx, stage, filedAt)) }];
  for (const step of pact.steps) {
    const after = acts.at(-1)?.at ?? filedAt;
    const at = momentOf(scene, pact, step, after);
    acts.push({ at, perform: (tx) => joining(tx, () => perform(tx, stage, step, at)) });
  }
  return acts;
}

function momentOf(scene: Scene, { filed }: DemoPact, step: PactStep, after: At): At {
  const isAtHome = "add" in step || "observe" in step || "remark" in step || "suggest" in step || "work" in step;
  const fraction = scene.chance();
  if (!isAtHome) {
    const day = today(scene.now).subtract({ days: filed - step.after });
    return momentAtTheOffice({ ...scene, day, after, fraction });
  }
  const at = momentAtHome(scene.now, filed - step.after, fraction);
  return Temporal.Instant.compare(after, at) < 0 ? at : after.add({ minutes: 40 });
}

const citizen = ({ accounts }: Scene, id: string): Citizen => ({
  kind: "citizen",
  personId: accountOf(accounts, id).id,
  level: 2,
});

/** Who applies; the commands know for which association. */
const applicant = ({ scene, pact }: Stage): Citizen => citizen(scene, pact.author);

const office = ({ scene }: Stage): Staff => officer(scene, "participation");

const handler = ({ scene, unit }: Stage): Staff => officer(scene, unit);

/** The steps of the form, one after the other, and the summary. */
async function file(tx: Transaction, stage: Stage, at: At): Promise<void> {
  const { scene, pact, id } = stage;
  const author = applicant(stage);
  const associationId = pact.association ? (scene.associations.get(pact.association) ?? null) : null;
  const declared = (await declarationsToday(pact.applicant, tx)).map((declaration) => declaration.id);
  const [longitude, latitude] = pact.place.at;
  await saveApplication(
    author,
    {
      ...{ id, version: 0, applicantKind: pact.applicant, applicantName: pact.group?.name ?? null, associationId },
      ...{ title: pact.title, summary: pact.summary, topicCode: pact.topic, answers: { ...pact.answers } },
      ...{ durationMonths: pact.months, rhythm: pact.rhythm, resources: [...pact.resources] },
      ...{ support: [...pact.support], declared },
      place: { zoneCode: null, address: pact.place.address, point: [longitude, latitude], area: "" },
    },
    at,
  );
  for (const name of pact.group?.members ?? []) await join(tx, stage, name, at);
  await submitApplication(author, { pactId: id }, at);
}

/** Somebody was asked into the group by a link, and opened it. */
async function join(tx: Transaction, stage: Stage, who: string, at: At): Promise<void> {
  const { scene, id } = stage;
  const invitation = { pactId: id, name: nameOf(who), email: `${who}@posta.example`, bornOn: null };
  await inviteMember(applicant(stage), { ...invitation, isResponsible: false }, at);
  const [member] = await tx
    .select()
    .from(pactMembers)
    .where(and(eq(pactMembers.pactId, id), eq(pactMembers.email, invitation.email)));
  if (!member) throw new Error(`${who} was not invited`);
  await confirmMember(citizen(scene, who), { token: memberToken(member), consents: false }, at);
}

const nameOf = (id: string) =>
  id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

async function perform(tx: Transaction, stage: Stage, step: PactStep, at: At): Promise<void> {
  const { scene, pact, id: pactId } = stage;
  const [unit, author] = [handler(stage), applicant(stage)];
  if ("takeIn" in step) {
    const naming = { unitCode: step.takeIn, managerId: unit.personId, contactId: office(stage).personId };
    await takeIn(office(stage), { pactId, note: step.note, ...naming }, at);
  } else if ("classify" in step) {
    await classify(unit, { pactId, kind: step.classify, kindReason: step.because }, at);
  } else if ("ask" in step) {
    await requestIntegration(unit, { pactId, request: step.ask }, at);
  } else if ("add" in step) {
    await integrate(author, { pactId, reply: step.add, file: null }, at);
  } else if ("askUnit" in step) {
    const asking = { asked: "unit", unitCode: step.askUnit, bodyName: null, question: step.question } as const;
    await askOpinion(unit, { pactId, ...asking, dueOn: null }, at);
  } else if ("askBody" in step) {
    const asking = { asked: "heritage", unitCode: null, bodyName: step.askBody, question: step.question } as const;
    await askOpinion(unit, { pactId, ...asking, dueOn: null }, at);
  } else if ("opinion" in step) {
    const [asked] = await tx
      .select()
      .from(pactOpinions)
      .where(and(eq(pactOpinions.pactId, pactId), isNull(pactOpinions.givenAt)));
    if (!asked) throw new Error("nobody was asked");
    const given = { position: step.opinion, text: step.text, conditions: null, protocolNumber: step.protocol ?? null };
    const by = asked.unitCode ? officer(scene, asked.unitCode) : unit;
    await giveOpinion(by, { opinionId: asked.id, ...given, file: null }, at);
  } else if ("observations" in step) {
    if (step.observations === "open") await openToObservations(unit, { pactId }, at);
    else await endObservations(pactId, at);
  } else if ("observe" in step) {
    await observe(citizen(scene, step.by), { pactId, text: step.observe }, at);
    const [sent] = await tx
      .select()
      .from(pactObservations)
      .where(and(eq(pactObservations.pactId, pactId), eq(pactObservations.state, "waiting")));
    const read = { observationId: sent?.id ?? "", decision: "publish", reason: null } as const;
    await decideObservation(unit, read, at);
  } else if ("visit" in step) {
    const { visit: place, invited, inDays } = step;
    await arrangeVisit(unit, { pactId, place, invited, startsAt: inDaysAt(scene, inDays, "10:00").toInstant() }, at);
  } else if ("assembly" in step) {
    const { assembly: about, place, inDays } = step;
    const day = inDaysAt(scene, inDays, "18:00");
    const time = { startsAt: day.toInstant(), endsAt: day.add({ hours: 2 }).toInstant() };
    await callAssembly(unit, { pactId, about, place, ...time }, at);
  } else if ("admit" in step) {
    await admit(unit, { pactId, reasons: step.admit }, at);
  } else if ("notice" in step) {
    await announceRefusal(unit, { pactId, notice: step.notice }, at);
  } else if ("remark" in step) {
    await remark(author, { pactId, remarks: step.remark }, at);
  } else if ("refuse" in step) {
    await refuse(unit, { pactId, reasons: step.refuse, answer: step.answer ?? null }, at);
  } else if ("text" in step) {
    await write(tx, stage, step.text, at);
  } else if ("suggest" in step) {
    const clause = (await clausesOf(tx, pactId))[step.clause - 1];
    if (!clause) throw new Error(`there is no clause ${step.clause}`);
    const wording = { heading: clause.heading, body: step.suggest, remark: step.why };
    await suggest(author, { pactId, clauseId: clause.id, version: clause.version, ...wording }, at);
  } else if ("giunta" in step) {
    const act = { act: step.giunta, approvedOn: today(at).toString() };
    await approveByGiunta(officer(scene, "mayor"), { pactId, ...act }, at);
  } else if ("sign" in step) {
    await sign(tx, stage, step, at);
  } else if ("change" in step || "rewrite" in step || "addendum" in step) {
    await amend({ tx, pactId, author, unit, place: pact.place.at }, step, at);
  } else if ("activity" in step) {
    const { activity: title, description, place, inDays, places } = step;
    const day = inDaysAt(scene, inDays, "09:30");
    const time = { startsAt: day.toInstant(), endsAt: day.add({ hours: 3 }).toInstant() };
    await planActivity(author, { pactId, id: randomUUIDv7(), title, description, place, places, ...time }, at);
  } else if ("work" in step) {
    const { work: done, people, minutes } = step;
    const worked = { workedOn: today(at).toString(), done, people, minutes, alternative: null, photo: null };
    await logWork(author, { pactId, id: randomUUIDv7(), ...worked }, at);
  } else {
    await report(tx, stage, step, at);
  }
}

const inDaysAt = (scene: Scene, days: number, plainTime: string) =>
  today(scene.now).add({ days }).toZonedDateTime({ timeZone: "Europe/Rome", plainTime });

async function write(tx: Transaction, stage: Stage, what: "begin" | "agree" | "freeze" | "send", at: At) {
  const { id: pactId } = stage;
  const unit = handler(stage);
  if (what === "begin") return startText(unit, { pactId }, at);
  if (what === "freeze") return freezeText(unit, { pactId }, at);
  if (what === "send") return sendToGiunta(unit, { pactId }, at);
  for (const { id, heading, body, version } of await clausesOf(tx, pactId)) {
    const said = body.replaceAll(notYetSaid, insurance);
    await editClause(unit, { pactId, clauseId: id, version, heading, body: said }, at);
  }
  const clauses = (await clausesOf(tx, pactId)).map(({ id, version }) => ({ clauseId: id, version }));
  await agreeToClauses(applicant(stage), { pactId, clauses }, at);
  await agreeToClauses(unit, { pactId, clauses }, at);
}

/** What the offices write where the clauses leave it open. */
const insurance = "la polizza del Comune per i volontari, e per le associazioni quella dei soci";

/** On paper at the counter, on one day, from which on it is a pact under way. */
async function sign(
  tx: Transaction,
  stage: Stage,
  { sign: actNumber, months }: { sign: string; months: number },
  at: At,
) {
  const { id: pactId, pact } = stage;
  const unit = handler(stage);
  const on = today(at);
  await signOnPaper({ tx, pactId, unit, place: pact.place.at }, at);
  const days = { signedOn: on.toString(), startsOn: on.toString(), endsOn: lastDayOf(on, months) };
  await signPact(unit, { pactId, actNumber, checked: "yes", ...days }, at);
}

const lastDayOf = (on: Temporal.PlainDate, months: number) => on.add({ months }).subtract({ days: 1 }).toString();

async function report(tx: Transaction, stage: Stage, step: Extract<PactStep, { report: unknown }>, at: At) {
  const { id: pactId } = stage;
  const { startsOn } = await lockPact(tx, pactId);
  const which = { pactId, kind: "yearly", fromDay: startsOn ?? "", version: 0 } as const;
  const parts = { ...emptyReport, ...step.report };
  const { id } = await saveReport(
    applicant(stage),
    { ...which, ...parts, alternative: null, isSent: false, photo: null },
    at,
  );
  await submitReport(applicant(stage), { pactId, id }, at);
  const decision = { pactId, id, decision: "accepted", decisionNote: step.note } as const;
  await decideReport(handler(stage), decision, at);
}

const emptyReport = { objectives: "", actions: "", results: "", resources: "", beneficiaries: "", difficulties: "" };
