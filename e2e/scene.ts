// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import { weekName } from "#lib/agenda/calendar.ts";
import { today } from "#lib/kernel/clock.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href, type RouteName, routes } from "#lib/kernel/paths.ts";
import { examinePact } from "./pact-examination.ts";
import { keepPactDraft, setPactScene } from "./pacts.ts";
import { setPaperScene } from "./paper.ts";
import { carryOut, formWith, send } from "./plain-form.ts";
import { filed, keepDraft, newIdea } from "./proposal.ts";
import { setRequestScene } from "./requests.ts";
import { setTalkScene } from "./talk.ts";

/** What there must be for every page of the house to have something to show. */
export type Scene = Awaited<ReturnType<typeof setScene>>;

type RequestsOf = (who: string | null) => Promise<APIRequestContext>;

/** The persona whose proposals they are. */
export const author = "giulia-ferrandi";

export async function setScene(requestsOf: RequestsOf) {
  const [citizen, officer, administrator] = await Promise.all(
    [author, "silvia-guerrini", "francesca-orlandi"].map(requestsOf),
  );
  if (!citizen || !officer || !administrator) throw new Error("Somebody is missing");
  const draft = await keepDraft(citizen, newIdea());
  const fresh = await filed(citizen, newIdea());
  const examined = await filed(citizen, newIdea());
  const deskCase = await caseAbout(officer, examined.number);
  const caseAddress = href("it", "deskCase", { id: deskCase });
  await carryOut(officer, caseAddress, "proposalId", {});
  const examination = await examine(officer, examined.number, deskCase);
  const implementation = await implement(officer, await filed(citizen, newIdea()));
  const person = await firstIn(administrator, href("it", "deskPeople"), /\/persone\/([0-9a-f-]{36})/);
  const appointment = await firstIn(
    administrator,
    href("it", "deskPerson", { id: person }),
    /\/incarichi\/([0-9a-f-]{36})/,
  );
  const withDelegate = /\/associazioni\/([0-9a-f-]{36})"[^>]*>(?:<[^>]*>)*Ruote Leggere/;
  const association = await firstIn(administrator, href("it", "deskAssociations"), withDelegate);
  const delegation = await firstIn(
    administrator,
    href("it", "deskAssociation", { id: association }),
    /\/deleghe\/([0-9a-f-]{36})/,
  );
  const template = await firstIn(officer, href("it", "deskTemplates"), /\/modelli\/([0-9a-f-]{36})/);
  const clause = await firstIn(officer, href("it", "deskClauses"), /\/clausole\/([0-9a-f-]{36})/);
  const article = await firstIn(officer, href("it", "deskNews"), /\/notizie\/([0-9a-f-]{36})/);
  const told = await firstIn(officer, href("it", "news"), /\/notizie\/([a-z0-9]+(?:-[a-z0-9]+)+)"/);
  const law = await importText(officer);
  const visit = await firstIn(citizen, href("it", "ownVisits"), /\/appuntamenti\/([0-9a-f-]{36})/);
  const office = href("it", "deskOffice");
  const visitKind = await firstIn(officer, office, /\/ufficio\/appuntamenti\/([0-9a-f-]{36})/);
  const exception = await firstIn(officer, office, /\/chiusure\/([0-9a-f-]{36})/);
  const paperwork = await firstIn(officer, href("it", "deskDocuments"), /\/documenti\/([0-9a-f-]{36})/);
  const read = await firstIn(officer, href("it", "documents"), /\/it\/documenti\/([a-z0-9]+(?:-[a-z0-9]+)+)"/);
  const planned = await firstIn(officer, href("it", "deskEvents"), /\/scrivania\/eventi\/([0-9a-f-]{36})/);
  const inAgenda = await firstIn(officer, href("it", "agendaList"), /\/agenda\/evento\/([a-z0-9-]+)"/);
  const service = await firstIn(officer, office, /\/ufficio\/servizi\/([0-9a-f-]{36})/);
  const programmeItem = await firstIn(officer, href("it", "deskProgramme"), /\/programma\/([0-9a-f-]{36})/);
  const ofPacts = await findPactScene(officer);
  const living = await findLivingPact(officer);
  const paper = await setPaperScene(officer, "Ferrandi");
  const pactDraft = await keepPactDraft(citizen);
  const ownPact = await setPactScene(officer, paper.customer);
  const pactCase = await examinePact(officer, await requestsOf("tommaso-bellandi"), ownPact);
  const request = await setRequestScene(citizen);
  const register = await moveRegisterIn(officer);
  const talk = await setTalkScene(requestsOf, author, fresh.number);
  return {
    draft,
    fresh,
    examined,
    deskCase,
    ...examination,
    implementation,
    person,
    appointment,
    association,
    delegation,
    template,
    clause,
    article,
    told,
    ...law,
    visit,
    visitKind,
    service,
    exception,
    paperwork,
    read,
    planned,
    inAgenda,
    ...paper,
    request,
    register,
    pactDraft,
    ownPact,
    pactCase,
    living,
    programmeItem,
    ...ofPacts,
    ...talk,
  };
}

/** What Valfiorita has for those who care for it: a commons, a suggestion that waits, a call that is open, a question. */
async function findPactScene(officer: APIRequestContext) {
  const commons = await firstIn(officer, href("it", "commons"), /\/it\/beni-comuni\/([a-z0-9-]+)"/);
  const suggested = await firstIn(officer, href("it", "deskCommons"), /\/beni-comuni\/([0-9a-f-]{36})/);
  const call = await firstIn(officer, href("it", "calls"), /\/avvisi-pubblici\/([a-z0-9]+(?:-[a-z0-9]+)+)"/);
  const ofCall = /\/avvisi-pubblici\/([0-9a-f-]{36})[^>]*>(?:<[^>]*>)*Chi si prende cura/;
  const deskCall = await firstIn(officer, href("it", "deskCalls"), ofCall);
  const question = await firstIn(officer, href("it", "deskCall", { id: deskCall }), /\/domande\/([0-9a-f-]{36})/);
  return { commons, suggested, call, deskCall, question };
}

/** A pact of Valfiorita that is under way, with the first clause of its text and something one can come to. */
async function findLivingPact(officer: APIRequestContext) {
  const list = href("it", "deskPacts", {}, { q: "pesa" });
  const id = await firstIn(officer, list, /\/scrivania\/patti\/([0-9a-f-]{36})/);
  const clause = await firstIn(officer, href("it", "deskPactText", { id }), /\/testo\/([0-9a-f-]{36})/);
  const number = await firstIn(officer, href("it", "deskPact", { id }), /\/it\/patti\/(\d{4}-\d{6})/);
  const activity = await firstIn(officer, href("it", "pact", { number }), /\/attivita\/([0-9a-f-]{36})/);
  return { id, clause, activity };
}

/** A small register that is moved in, and a later file of it that waits. */
async function moveRegisterIn(officer: APIRequestContext) {
  const imports = href("it", "deskPactImports");
  const upload = async (text: string) => {
    const file = { name: "registro.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await send(officer, await formWith(officer, imports, "source"), { file, source: "Registro di prova" });
    return firstIn(officer, imports, /\/importazioni\/([0-9a-f-]{36})/);
  };
  const rows = "Id,Titolo proposta,Indirizzo,Lat.,Long.,Stato di avanzamento,Nota";
  const row =
    "prova-1,Un’aiuola di prova,Via Roma,43.2,11.4,Patto stipulato,Patto stipulato con D.D. n. 5 del 3/2/2026";
  const first = await upload(`${rows}\n${row}\nprova-2,Un’aiuola di prova,Via Roma,43.2,11.4,Archiviata,`);
  await carryOut(officer, href("it", "deskPactImport", { id: first }), "run", {});
  return { waiting: await upload(`${rows}\n${row}\nprova-3,Altro,Via Po,,,Sospesa,`) };
}

const stepOf = (id: string, step: string) => href("it", "deskCaseStep", { id, step });

/** A case in the middle of its examination: the police was asked, the author invited and asked for more. */
async function examine(officer: APIRequestContext, number: string, id: string) {
  const question = "Ci sono ragioni di sicurezza per non metterla accanto all’ingresso?";
  await carryOut(officer, stepOf(id, "ask-opinion"), "question", { unitCode: "police", question, dueOn: "" });
  const opinion = await rowAbout(officer, href("it", "deskOpinions"), number, /\/pareri\/([0-9a-f-]{36})/);
  if (!opinion) throw new Error(`No opinion on ${number} is waited for`);
  const day = today().add({ days: 40 }).toString();
  await carryOut(officer, stepOf(id, "call-meeting"), "day", {
    day,
    time: "17:30",
    place: "Sala della Giunta",
    link: "",
  });
  const meeting = await firstIn(officer, href("it", "deskCase", { id }), /\/incontri\/([0-9a-f-]{36})/);
  const request = "In quale punto del parco la vorresti?";
  await carryOut(officer, stepOf(id, "request-integration"), "request", { request });
  return { opinion, meeting };
}

/** An accepted proposal that the police implements, and its first step. */
async function implement(officer: APIRequestContext, { number }: { number: string }) {
  const id = await caseAbout(officer, number);
  await carryOut(officer, href("it", "deskCase", { id }), "proposalId", {});
  const promise = { nextSteps: "La posiamo in primavera.", implementingUnitCode: "police", nextStepsBy: "" };
  const answer = { outcome: "accepted", answer: "La fontanella serve. ".repeat(5), ...promise };
  await carryOut(officer, stepOf(id, "answer"), "answer", answer);
  await carryOut(officer, stepOf(id, "implement"), "title", { title: "Posa della fontanella", dueOn: "" });
  return { id, part: await firstIn(officer, href("it", "deskCase", { id }), /\/attuazione\/([0-9a-f-]{36})/) };
}

/** The text of a further version of Valfiorita's regulation, as a draft with something odd in it. */
async function importText(officer: APIRequestContext) {
  const list = href("it", "deskDocuments");
  const regulation = await firstIn(
    officer,
    list,
    /\/regolamenti\/([0-9a-f-]{36})[^>]*>(?:<[^>]*>)*Regolamento per la part/,
  );
  const text = "### Articolo 1 - Oggetto\n\n1. Di prova.\n3. Senza il secondo comma.\n   a) una lettera;\n";
  const file = { name: "prova.md", mimeType: "text/markdown", buffer: Buffer.from(text) };
  const address = href("it", "deskRegulation", { id: regulation });
  await send(officer, await formWith(officer, address, "file"), { file });
  return { regulation, version: await firstIn(officer, address, /\/versioni\/([0-9a-f-]{36})[^>]*>Bozza/) };
}

/** The case of a filed proposal, looked for on every page of the queue. */
export async function caseAbout(officer: APIRequestContext, number: string): Promise<string> {
  for (let page = 1; ; page += 1) {
    const address = href("it", "desk", {}, { show: "unassigned", page });
    const id = await rowAbout(officer, address, number, /\/fascicoli\/([0-9a-f-]{36})/);
    if (id) return id;
  }
}

/** What the row of a table that names this number leads to. */
async function rowAbout(officer: APIRequestContext, address: string, number: string, pattern: RegExp) {
  const response = await officer.get(address);
  expect(response.status(), `${number} is in the list`).toBe(200);
  const row = (await response.text()).match(/<tr\b[\s\S]*?<\/tr>/g)?.find((html) => html.includes(number));
  return pattern.exec(row ?? "")?.[1];
}

async function firstIn(request: APIRequestContext, address: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await (await request.get(address)).text())?.[1];
  expect(found, `${address} leads to ${pattern}`).toBeDefined();
  return found ?? "";
}

const rule = () => ({ key: "proposals.answer-term" });
const ofRegulation = () => ({ slug: "regolamento-per-la-partecipazione" });
const ofDraft = ({ draft }: Scene) => ({ id: draft });
const ofFresh = ({ fresh: { id } }: Scene) => ({ id });
const ofPublicPage = ({ fresh: { number } }: Scene) => ({ number });
const ofPerson = ({ person }: Scene) => ({ id: person });
const ofAssociation = ({ association }: Scene) => ({ id: association });

const ofRegister = ({ register: { waiting: id } }: Scene) => ({ id });
const ofVisit = ({ visit: id }: Scene) => ({ id });
const ofPetition = ({ petition: { id } }: Scene) => ({ id });
const ofComment = ({ fresh: { number }, said: comment }: Scene) => ({ number, comment });
const ofModeration = ({ moderated: id }: Scene) => ({ id });
const ofRequest = ({ request: id }: Scene) => ({ id });
const ofPactDraft = ({ pactDraft: id }: Scene) => ({ id });
const ofPact = ({ ownPact: id }: Scene) => ({ id });
const ofLiving = ({ living: { id } }: Scene) => ({ id });
const ofClause = ({ living: { id, clause } }: Scene) => ({ id, clause });
const ofCustomer = ({ customer: id }: Scene) => ({ id });

/** What stands in the addresses that name something. */
const params: Partial<Record<RouteName, (scene: Scene) => Record<string, string>>> = {
  proposal: ofPublicPage,
  deskPactImport: ofRegister,
  ownPactText: ofLiving,
  ownPactClause: ofClause,
  ownPactSigning: ofLiving,
  ownPactLife: ({ living: { id } }) => ({ id, group: "activities" }),
  ownPactStep: ({ living: { id } }) => ({ id, step: "log-work" }),
  enrolActivity: ({ living: { activity: id } }) => ({ id }),
  deskPactText: ofLiving,
  deskGiuntaPact: ofLiving,
  deskPactClause: ofClause,
  deskPactSigning: ofLiving,
  deskPactLife: ({ living: { id } }) => ({ id, group: "activities" }),
  deskPactLifeStep: ({ living: { id } }) => ({ id, step: "suspend" }),
  supportProposal: ofPublicPage,
  followProposal: ofPublicPage,
  draftProposal: ofDraft,
  placeProposal: ofDraft,
  attachToProposal: ofDraft,
  proposalAuthors: ofDraft,
  reviewProposal: ofDraft,
  proposalReceipt: ofFresh,
  withdrawProposal: ofFresh,
  integrateProposal: ({ examined: { id } }) => ({ id }),
  petitionSheets: ofPetition,
  printSheets: ofPetition,
  ownRequest: ofRequest,
  pactWho: ofPactDraft,
  pactIdea: ofPactDraft,
  pactPlace: ofPactDraft,
  pactPlan: ofPactDraft,
  pactResources: ofPactDraft,
  pactAttachments: ofPactDraft,
  pactDeclarations: ofPactDraft,
  pactReview: ofPactDraft,
  ownPact: ofPact,
  pact: ({ pactCase: { number } }) => ({ number }),
  observePact: ({ pactCase: { number } }) => ({ number }),
  deskPact: ofPact,
  deskPactStep: ({ ownPact: id }) => ({ id, step: "ask-opinion" }),
  deskPactVisit: ({ ownPact: id, pactCase: { visit } }) => ({ id, visit }),
  deskPactAssembly: ({ ownPact: id, pactCase: { assembly } }) => ({ id, assembly }),
  deskPactObservation: ({ ownPact: id, pactCase: { observation } }) => ({ id, observation }),
  deskPactOpinion: ({ pactCase: { opinion: id } }) => ({ id }),
  pactReceipt: ofPact,
  deskPactReceipt: ofPact,
  deskCounterPact: ofCustomer,
  deskPactFormPart: () => ({ part: "field", id: "019ac100-0000-7000-8000-000000000100" }),
  deskRequestReceipt: ofRequest,
  deskCounterPerson: ofCustomer,
  deskCounterFile: ofCustomer,
  deskCounterProposal: ({ customer: id, petition }) => ({ id, proposal: petition.id }),
  deskReceipt: ({ petition: { receipt: id } }) => ({ id }),
  deskPetition: ofPetition,
  deskPrintSheets: ofPetition,
  deskSheet: ({ sheet: id }) => ({ id }),
  deskSheetLine: ({ entered: id }) => ({ id, line: "1" }),
  deskCase: ({ deskCase }) => ({ id: deskCase }),
  newsOfZone: () => ({ zone: "01" }),
  newsOfTopic: () => ({ topic: "green" }),
  agendaMonth: () => ({ month: today().toPlainYearMonth().toString() }),
  agendaWeek: () => ({ week: weekName(today()) }),
  agendaOfZone: () => ({ zone: "01" }),
  agendaOfKind: () => ({ kind: "assembly" }),
  agendaMonthOfZone: () => ({ zone: "01", month: today().toPlainYearMonth().toString() }),
  agendaWeekOfZone: () => ({ zone: "01", week: weekName(today()) }),
  agendaMonthOfKind: () => ({ kind: "assembly", month: today().toPlainYearMonth().toString() }),
  agendaWeekOfKind: () => ({ kind: "assembly", week: weekName(today()) }),
  commonsItem: ({ commons: slug }) => ({ slug }),
  call: ({ call: slug }) => ({ slug }),
  askAboutCall: ({ call: slug }) => ({ slug }),
  deskCommonsItem: ({ suggested: id }) => ({ id }),
  deskCall: ({ deskCall: id }) => ({ id }),
  deskCallPreview: ({ deskCall: id }) => ({ id }),
  deskCallQuestion: ({ deskCall: id, question }) => ({ id, question }),
  agendaEvent: ({ inAgenda: slug }) => ({ slug }),
  deskEvent: ({ planned: id }) => ({ id }),
  deskEventPreview: ({ planned: id }) => ({ id }),
  article: ({ told: slug }) => ({ slug }),
  deskArticle: ({ article: id }) => ({ id }),
  deskArticlePreview: ({ article: id }) => ({ id }),
  deskTemplate: ({ template: id }) => ({ id }),
  deskClause: ({ clause: id }) => ({ id }),
  deskTopic: () => ({ code: "mobility" }),
  deskZone: () => ({ code: "01" }),
  deskCriterion: () => ({ code: "common-good" }),
  deskCaseStep: ({ deskCase }) => ({ id: deskCase, step: "answer" }),
  deskMeeting: ({ deskCase, meeting }) => ({ id: deskCase, meeting }),
  deskImplementation: ({ implementation }) => implementation,
  deskOpinion: ({ opinion }) => ({ id: opinion }),
  discussion: ofPublicPage,
  discussionThread: ofComment,
  editComment: ofComment,
  report: ({ said: id }) => ({ kind: "comment", id }),
  ownModeration: ofModeration,
  deskModerated: ofModeration,
  regulation: ofRegulation,
  regulationVersion: () => ({ ...ofRegulation(), number: "1" }),
  regulationChanges: () => ({ ...ofRegulation(), number: "2", from: "1" }),
  document: ({ read: slug }) => ({ slug }),
  deskDocument: ({ paperwork: id }) => ({ id }),
  deskRegulation: ({ regulation: id }) => ({ id }),
  deskRepeal: ({ regulation: id }) => ({ id }),
  deskVersion: ({ version: id }) => ({ id }),
  ownVisit: ofVisit,
  moveVisit: ofVisit,
  cancelVisit: ofVisit,
  deskVisit: ofVisit,
  deskMoveVisit: ofVisit,
  service: () => ({ slug: "cura-dei-beni-comuni" }),
  deskService: ({ service: id }) => ({ id }),
  deskVisitKind: ({ visitKind: id }) => ({ id }),
  deskRemoveException: ({ exception: id }) => ({ id }),
  deskRule: rule,
  deskChangeRule: rule,
  deskProgrammeItem: ({ programmeItem: id }) => ({ id }),
  deskUnit: () => ({ code: "mobility" }),
  deskPerson: ofPerson,
  deskAppoint: ofPerson,
  deskEndAppointment: ({ person: id, appointment }) => ({ id, appointment }),
  deskResidency: ofPerson,
  deskAssociation: ofAssociation,
  deskDelegate: ofAssociation,
  deskRevokeDelegation: ({ association: id, delegation }) => ({ id, delegation }),
};

/** The address of a page whose name is known only when the test runs. */
export function addressOf(name: RouteName, locale: Locale, scene: Scene): string {
  const given = params[name]?.(scene) ?? {};
  const path = routes[name][locale].replace(/:(\w+)/g, (_, key: string) => given[key] ?? key);
  return `/${locale}${path === "/" ? "" : path}`;
}
