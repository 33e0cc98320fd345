// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { pactActivities, pactChecks, pactLoans, pactReports, pactRequests, pactWork } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import type { Actor, Citizen } from "#lib/kernel/actor.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import {
  activityPlanned,
  goodsLent,
  pactVisited,
  reportAccepted,
  reportSubmitted,
  requestAnswered,
  requestMade,
  workLogged,
} from "#lib/pacts/life-events.ts";
import { pactBegan } from "#lib/pacts/text-events.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { officer } from "./office-acts.ts";
import { accountOf } from "./people.ts";
import { type Act, dateOf, recordPastEvent, type Scene } from "./scene.ts";

type Step = (tx: Transaction, at: Temporal.Instant, pact: { id: string; caseId: string | null }) => Promise<unknown>;

/** How long ago the pact was signed, in days: its first year is over, and told; that of its second is due. */
const signedDaysAgo = 770;

/** A pact in its third year, with what was done, asked, lent and told meanwhile. */
export function livingPactActs(scene: Scene): Act[] {
  const { now, accounts } = scene;
  const author: Citizen = { kind: "citizen", personId: accountOf(accounts, "amina-dembele").id, level: 2 };
  const office = officer(scene, "participation");
  const pact = { id: randomUUID(), caseId: null as string | null };
  const on = (daysAgo: number) => today(now).subtract({ days: daysAgo });
  const act = (daysAgo: number, hour: number, step: Step): Act => {
    const at = on(daysAgo).toZonedDateTime({ timeZone: romeTimeZone, plainTime: { hour } }).toInstant();
    return { at, perform: async (tx) => void (await step(tx, at, pact)) };
  };
  const first = on(signedDaysAgo - 10);
  const last = first.add({ years: 3 }).subtract({ days: 1 });
  const yearEnd = first.add({ years: 1 }).subtract({ days: 1 });
  return [
    act(signedDaysAgo, 10, async (tx, at) => {
      pact.caseId = await sign(tx, { id: pact.id, author, first, last }, at);
    }),
    act(signedDaysAgo - 10, 1, (tx, at) => recordPastEvent(tx, office, pactBegan(pact), at)),
    ...[730, 640, 560, 430, 300, 210, 150, 90, 28].map((daysAgo, turn) =>
      act(daysAgo, 18, (tx, at) => log(tx, author, pact, { on: on(daysAgo), people: 5 + (turn % 4) }, at)),
    ),
    act(200, 11, (tx, at) => ask(tx, author, pact, at)),
    act(188, 10, (tx, at) => lend(tx, office, pact, { answers: true }, at)),
    act(120, 11, (tx, at) => visit(tx, office, pact, at)),
    act(370, 17, (tx, at) => report(tx, { author, office, pact, first, yearEnd }, at)),
    act(6, 18, (tx, at) => plan(tx, author, pact, at)),
  ];
}

type Signing = { id: string; author: Citizen; first: Temporal.PlainDate; last: Temporal.PlainDate };

/** The pact as its signature left it. */
async function sign(tx: Transaction, { id, author, first, last }: Signing, at: Temporal.Instant): Promise<string> {
  const title = "Un orto condiviso dietro la stazione";
  const key = "pacts.review-term-ordinary";
  const term = (await rulesInForce(tx, [key], today(at)))[key];
  const opened = await openCase(tx, { kind: "pact", subjectId: id, title, unitCode: "participation", term }, at);
  await closeCase(tx, opened.id, at);
  await tx.insert(pacts).values({
    id,
    title,
    summary:
      "Curiamo l’area verde dietro la stazione: dodici cassoni per l’orto, una siepe, due panchine. Chi vuole viene il sabato mattina.",
    status: "active",
    kind: "ordinary",
    intensity: "continuous",
    number: opened.number,
    caseId: opened.id,
    authorId: author.personId,
    applicantKind: "person",
    topicCode: "green",
    zoneCode: "03",
    address: "Area verde di via della Stazione",
    durationMonths: 36,
    rhythm: "continuous",
    createdAt: dateOf(at),
    updatedAt: dateOf(at),
    submittedAt: dateOf(at),
    actNumber: `DD 87/${first.year}`,
    signedOn: today(at).toString(),
    startsOn: first.toString(),
    endsOn: last.toString(),
  });
  return opened.id;
}

type OfPact = { id: string; caseId: string | null };

async function log(
  tx: Transaction,
  by: Citizen,
  pact: OfPact,
  day: { on: Temporal.PlainDate; people: number },
  at: Temporal.Instant,
) {
  const id = randomUUID();
  const entry = { workedOn: day.on.toString(), minutes: 150, people: day.people };
  const done = "Tolte le erbacce, bagnati i cassoni e raccolti gli ortaggi. Il compost è pronto.";
  await tx
    .insert(pactWork)
    .values({ id, pactId: pact.id, ...entry, done, writtenBy: by.personId, writtenAt: dateOf(at) });
  await recordPastEvent(tx, by, workLogged(pact, { id, minutes: 150, people: day.people, photos: 0 }), at);
}

async function ask(tx: Transaction, by: Citizen, pact: OfPact, at: Temporal.Instant) {
  const [id, dueOn] = [randomUUID(), today(at).add({ days: 30 }).toString()];
  const what = "Una decina di sacchi di terriccio e due annaffiatoi grandi per i cassoni nuovi.";
  await tx.insert(pactRequests).values({
    ...{ id, pactId: pact.id, number: 1, kind: "material" as const, what, dueOn },
    ...{ askedBy: by.personId, askedAt: dateOf(at), outcome: "granted" as const },
    ...{
      answer: "Li consegna il Servizio Verde pubblico la settimana prossima.",
      answeredAt: dateOf(at.add({ hours: 240 })),
    },
  });
  await recordPastEvent(tx, by, requestMade(pact, { id, request: 1, kind: "material", dueOn }), at);
}

async function lend(tx: Transaction, by: Actor, pact: OfPact, { answers }: { answers: boolean }, at: Temporal.Instant) {
  const id = randomUUID();
  const reason = "Li consegna il Servizio Verde pubblico la settimana prossima.";
  const answered = { id, request: 1, kind: "material", outcome: "granted", reason } as const;
  if (answers) await recordPastEvent(tx, by, requestAnswered(pact, answered), at);
  await tx.insert(pactLoans).values({
    ...{ id, pactId: pact.id, what: "Annaffiatoio da dieci litri", quantity: 2, lentOn: today(at).toString() },
    ...{ receivedAt: dateOf(at), createdAt: dateOf(at) },
  });
  await recordPastEvent(tx, by, goodsLent(pact, { id }), at);
}

async function visit(tx: Transaction, by: Actor, pact: OfPact, at: Temporal.Instant) {
  const id = randomUUID();
  const findings = "I cassoni sono curati e l’area è pulita. La siepe lungo il binario cresce bene.";
  await tx
    .insert(pactChecks)
    .values({ id, pactId: pact.id, visitedOn: today(at).toString(), findings, createdAt: dateOf(at) });
  await recordPastEvent(tx, by, pactVisited(pact, { id, remedyBy: null }), at);
}

type Reporting = {
  author: Citizen;
  office: Actor;
  pact: OfPact;
  first: Temporal.PlainDate;
  yearEnd: Temporal.PlainDate;
};

async function report(tx: Transaction, { author, office, pact, first, yearEnd }: Reporting, at: Temporal.Instant) {
  const told = { id: randomUUID(), kind: "yearly", fromDay: first.toString(), toDay: yearEnd.toString() } as const;
  await tx.insert(pactReports).values({
    ...told,
    pactId: pact.id,
    dueOn: yearEnd.add({ days: 60 }).toString(),
    state: "accepted",
    objectives: "Fare dell’area abbandonata dietro la stazione un orto aperto a chi abita nel quartiere.",
    actions: "Un sabato mattina al mese, da marzo a novembre: cassoni, siepe, pulizia, due laboratori per bambini.",
    results: "Dodici cassoni coltivati, quaranta metri di siepe, l’area non è più una discarica.",
    resources: "Duecento ore di lavoro volontario, terriccio e annaffiatoi del Comune, semi donati dal vivaio.",
    beneficiaries: "Una trentina di famiglie, la scuola primaria di via Verdi con due classi.",
    difficulties: "D’estate manca l’acqua: chiediamo una presa più vicina.",
    savedAt: dateOf(at),
    submittedAt: dateOf(at),
    submittedBy: author.personId,
    decidedAt: dateOf(at.add({ hours: 72 })),
  });
  await recordPastEvent(tx, author, reportSubmitted(pact, told), at);
  await recordPastEvent(tx, office, reportAccepted(pact, told), at);
}

/** A Saturday morning that is still to come, with places for volunteers. */
async function plan(tx: Transaction, by: Citizen, pact: OfPact, at: Temporal.Instant) {
  const soon = today(at).add({ days: 13 });
  const saturday = soon.add({ days: (13 - soon.dayOfWeek) % 7 });
  const starts = saturday.toZonedDateTime({ timeZone: romeTimeZone, plainTime: "09:30" }).toInstant();
  const id = randomUUID();
  await tx.insert(pactActivities).values({
    ...{ id, pactId: pact.id, title: "Un sabato all’orto della stazione" },
    description: "Prepariamo i cassoni per l’inverno. Guanti e attrezzi ci sono; portate scarpe chiuse.",
    place: "Area verde di via della Stazione",
    startsAt: dateOf(starts),
    endsAt: dateOf(starts.add({ hours: 3 })),
    places: 8,
    createdAt: dateOf(at),
    updatedAt: dateOf(at),
  });
  await recordPastEvent(tx, by, activityPlanned(pact, { id, startsAt: starts.toString(), places: 8 }), at);
}
