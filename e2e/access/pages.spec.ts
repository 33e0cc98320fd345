// SPDX-License-Identifier: AGPL-3.0-or-later
import type { APIResponse } from "@playwright/test";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { href, type RouteName, routes } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { unescaped } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";
import { addressOf, author } from "../scene.ts";

const t = wordsIn("it");

const readers = {
  visitor: null,
  author,
  citizen: "tommaso-bellandi",
  delegate: "chiara-malvezzi",
  officer: "silvia-guerrini",
  referent: "marco-tanzini",
  trainer: "elena-baroncelli",
  moderator: "davide-moretti",
  mayorStaff: "silvia-martelli",
  guarantor: "paolo-ricciarelli",
  administrator: "francesca-orlandi",
} as const;

type Reader = keyof typeof readers;

/** `signIn`: led there and back; `employeesOnly`: told to use the other door; otherwise the words of the refusal. */
type Outcome = "ok" | "signIn" | "missing" | "employeesOnly" | MessageKey;

type Rule = (reader: Exclude<Reader, "visitor">) => Outcome;

const employees: readonly Reader[] = [
  "officer",
  "moderator",
  "referent",
  "trainer",
  "mayorStaff",
  "guarantor",
  "administrator",
];
const watchers: readonly Reader[] = ["officer", "guarantor", "administrator"];
const keepers: readonly Reader[] = ["officer", "administrator"];

const everyone: Rule = () => "ok";

/** What belongs to one person is, to everyone else, not there. */
const authorOnly: Rule = (reader) => (reader === "author" ? "ok" : "missing");

/** A pact made for an association is its delegates'. */
const delegateOnly: Rule = (reader) => (reader === "delegate" ? "ok" : "missing");

const only =
  (allowed: readonly Reader[], refusal: Outcome): Rule =>
  (reader) => {
    if (!employees.includes(reader)) return "employeesOnly";
    return allowed.includes(reader) ? "ok" : refusal;
  };

const pactReaders: readonly Reader[] = [...watchers, "referent", "mayorStaff"];

/** The pact under way is in charge of a unit that has none of these referents. */
const notOfReferent = pactReaders.filter((reader) => reader !== "referent");

/** Whoever does not read the pact does not learn that it has a text. */
const atTable: Rule = (reader) => only(notOfReferent, "missing")(reader);

/** Those who read it, and only watch, are told whose step it is. */
const stepsOf =
  (handlers: readonly Reader[], others: readonly Reader[]): Rule =>
  (reader) =>
    only(handlers, others.includes(reader) ? "pacts.refusals.notHandler" : "pacts.refusals.notReader")(reader);

const atWork =
  (refusal: MessageKey): Rule =>
  (reader) =>
    employees.includes(reader) ? refusal : "ok";

const notAtWork = atWork("proposals.refusals.staff");

const moderators = only(["officer", "moderator", "guarantor"], "moderation.refusals.notModerator");

const atCounter = only(["officer"], "accounts.refusals.notCounter");

const receivers = only(["officer"], "visits.refusals.notOfficer");

const officeEditors = only(keepers, "services.refusals.notEditor");

const hourKeepers = only(keepers, "hours.refusals.notKeeper");

/** Every page that is not for everyone. A visitor is led to sign in and back, whatever the page. */
const table: Partial<Record<RouteName, Rule>> = {
  area: everyone,
  ownVisits: everyone,
  bookVisit: everyone,
  ownVisit: authorOnly,
  moveVisit: authorOnly,
  cancelVisit: authorOnly,
  notifications: everyone,
  mailPreferences: everyone,
  follows: everyone,
  followProposal: everyone,
  sessions: everyone,
  myData: everyone,
  email: everyone,
  newProposal: notAtWork,
  supportProposal: (reader) => (reader === "author" ? "proposals.refusals.ownProposal" : notAtWork(reader)),
  draftProposal: authorOnly,
  placeProposal: authorOnly,
  attachToProposal: authorOnly,
  proposalAuthors: authorOnly,
  reviewProposal: authorOnly,
  proposalReceipt: authorOnly,
  withdrawProposal: authorOnly,
  integrateProposal: authorOnly,
  startProposal: notAtWork,
  petitionSheets: authorOnly,
  printSheets: authorOnly,
  editComment: authorOnly,
  report: (reader) => (reader === "author" ? "moderation.refusals.ownReport" : "ok"),
  ownComments: everyone,
  ownPacts: everyone,
  ownPact: authorOnly,
  ownPactText: delegateOnly,
  ownPactClause: delegateOnly,
  ownPactSigning: delegateOnly,
  ownPactLife: delegateOnly,
  ownPactStep: delegateOnly,
  ownActivities: everyone,
  enrolActivity: everyone,
  deskPacts: only(pactReaders, "pacts.refusals.notReader"),
  deskPact: only(notOfReferent, "pacts.refusals.notReader"),
  deskPactStep: stepsOf(["officer"], notOfReferent),
  deskPactVisit: only(notOfReferent, "pacts.refusals.notReader"),
  deskPactAssembly: only(notOfReferent, "pacts.refusals.notReader"),
  deskPactObservation: only(notOfReferent, "pacts.refusals.notReader"),
  deskPactOpinion: only(notOfReferent, "pacts.refusals.notReader"),
  deskPactText: atTable,
  deskPactClause: atTable,
  deskPactSigning: atTable,
  deskPactLife: only(notOfReferent, "pacts.refusals.notReader"),
  deskPactLifeStep: stepsOf(["officer"], notOfReferent),
  deskGiuntaPact: (reader) =>
    reader === "mayorStaff" || atTable(reader) !== "ok" ? atTable(reader) : "pacts.refusals.notGiunta",
  deskPactImports: only(["officer"], "pacts.refusals.notOffice"),
  deskPactImport: only(["officer"], "pacts.refusals.notOffice"),
  newPact: atWork("pact-application.refusals.staff"),
  pactWho: authorOnly,
  pactIdea: authorOnly,
  pactPlace: authorOnly,
  pactPlan: authorOnly,
  pactResources: authorOnly,
  pactAttachments: authorOnly,
  pactDeclarations: authorOnly,
  pactReview: authorOnly,
  pactReceipt: authorOnly,
  ownCommons: everyone,
  suggestCommons: atWork("commons.refusals.notCitizen"),
  askAboutCall: atWork("calls.refusals.notCitizen"),
  ownRequests: everyone,
  ownRequest: authorOnly,
  ownModeration: authorOnly,
  deskModeration: moderators,
  deskModerated: moderators,
  deskCounter: atCounter,
  deskRegisterPerson: atCounter,
  deskRegisterWithoutCode: atCounter,
  deskCounterPerson: atCounter,
  deskCounterPact: atCounter,
  deskPactReceipt: atCounter,
  deskCounterFile: atCounter,
  deskCounterProposal: atCounter,
  deskReceipt: atCounter,
  deskCounterRequest: atCounter,
  deskRequestReceipt: atCounter,
  deskPetition: atCounter,
  deskPrintSheets: atCounter,
  deskSheet: atCounter,
  deskSheetLine: atCounter,
  deskAgenda: receivers,
  deskBookVisit: receivers,
  deskVisit: receivers,
  deskMoveVisit: only(["officer"], "visits.refusals.notYours"),
  deskOffice: hourKeepers,
  deskWeeklyHours: hourKeepers,
  deskNewException: hourKeepers,
  deskRemoveException: hourKeepers,
  deskNewVisitKind: hourKeepers,
  deskVisitKind: hourKeepers,
  deskContacts: officeEditors,
  deskNewService: officeEditors,
  deskService: officeEditors,
  desk: only(employees, "ok"),
  deskCase: only(watchers, "cases.refusals.notInSight"),
  deskCaseStep: only(watchers, "cases.refusals.notInSight"),
  deskMeeting: only(["officer"], "proposals.refusals.notExaminer"),
  deskImplementation: only(["officer"], "examination.refusals.notImplementer"),
  deskOpinions: only([...watchers, "referent"], "examination.refusals.notAsked"),
  deskOpinion: only(watchers, "cases.refusals.notInSight"),
  deskSavedQueues: only(employees, "ok"),
  deskWorkload: only([...watchers, "referent"], "cases.refusals.nothingInSight"),
  deskCommons: only(pactReaders, "commons.refusals.notReader"),
  deskNewCommons: only(["officer"], "commons.refusals.notOffice"),
  deskCommonsItem: only(pactReaders, "commons.refusals.notReader"),
  deskCalls: only(pactReaders, "calls.refusals.notReader"),
  deskNewCall: only(["officer"], "calls.refusals.notOffice"),
  deskCall: only(pactReaders, "calls.refusals.notReader"),
  deskCallPreview: only(pactReaders, "calls.refusals.notReader"),
  deskCallQuestion: only(pactReaders, "calls.refusals.notReader"),
  deskNews: only(watchers, "news.refusals.notReader"),
  deskNewArticle: only(keepers, "news.refusals.notWriter"),
  deskArticle: only(watchers, "news.refusals.notReader"),
  deskArticlePreview: only(watchers, "news.refusals.notReader"),
  deskLists: only(keepers, "examination.refusals.notKeeper"),
  deskNewTopic: only(keepers, "municipality.refusals.notKeeper"),
  deskTopic: only(keepers, "municipality.refusals.notKeeper"),
  deskNewZone: only(keepers, "municipality.refusals.notKeeper"),
  deskZone: only(keepers, "municipality.refusals.notKeeper"),
  deskPactForm: only(["officer"], "pacts.refusals.notOffice"),
  deskPactFormPart: only(["officer"], "pacts.refusals.notOffice"),
  deskNewCriterion: only(keepers, "examination.refusals.notKeeper"),
  deskCriterion: only(keepers, "examination.refusals.notKeeper"),
  deskSubscribers: only(watchers, "subscriptions.refusals.notReader"),
  deskEvents: only(watchers, "agenda.refusals.notReader"),
  deskNewEvent: only(keepers, "agenda.refusals.notWriter"),
  deskEvent: only(watchers, "agenda.refusals.notReader"),
  deskEventPreview: only(watchers, "agenda.refusals.notReader"),
  deskClauses: only(pactReaders, "templates.refusals.notReader"),
  deskNewClause: only(["officer"], "pacts.refusals.notOffice"),
  deskClause: only(pactReaders, "templates.refusals.notReader"),
  deskGiunta: only(["mayorStaff"], "pacts.refusals.notGiunta"),
  deskTemplates: only([...watchers, "referent"], "templates.refusals.notReader"),
  deskNewTemplate: only(["officer", "referent"], "templates.refusals.notWriter"),
  deskTemplate: only([...watchers, "referent"], "templates.refusals.notReader"),
  deskDocuments: only(watchers, "regulations.refusals.notReader"),
  deskNewDocument: only(keepers, "library.refusals.notKeeper"),
  deskDocument: only(watchers, "library.refusals.notReader"),
  deskNewRegulation: only(keepers, "regulations.refusals.notKeeper"),
  deskRegulation: only(watchers, "regulations.refusals.notReader"),
  deskRepeal: only(watchers, "regulations.refusals.notReader"),
  deskVersion: only(watchers, "regulations.refusals.notReader"),
  deskRules: only(watchers, "rules.refusals.notReader"),
  deskRule: only(watchers, "rules.refusals.notReader"),
  deskChangeRule: only(["administrator"], "rules.refusals.notAdministrator"),
  deskPeople: only(watchers, "organisation.refusals.notReader"),
  deskUnit: only(["administrator"], "organisation.refusals.notEditor"),
  deskPerson: only(watchers, "organisation.refusals.notReader"),
  deskAppoint: only(["administrator"], "organisation.refusals.notAdministrator"),
  deskEndAppointment: only(["administrator"], "organisation.refusals.notAdministrator"),
  deskResidency: only(keepers, "accounts.refusals.notOfficer"),
  deskAssociations: only(watchers, "associations.refusals.notReader"),
  deskNewAssociation: only(keepers, "associations.refusals.notKeeper"),
  deskAssociation: only(watchers, "associations.refusals.notReader"),
  deskDelegate: only(keepers, "associations.refusals.notKeeper"),
  deskRevokeDelegation: only(keepers, "associations.refusals.notKeeper"),
  deskProgramme: only(keepers, "programme.refusals.notWriter"),
  deskNewProgrammeItem: only(keepers, "programme.refusals.notWriter"),
  deskProgrammeItem: only(keepers, "programme.refusals.notWriter"),
  deskFeedback: only(watchers, "feedback.refusals.notReader"),
  deskJournal: only(["guarantor", "administrator"], "journal.refusals.notReader"),
};

for (const [reader, who] of Object.entries(readers) as [Reader, string | null][]) {
  test(`what the ${reader} sees of every page that is not for everyone`, async ({ requestsOf, scene }) => {
    const requests = await requestsOf(who);
    for (const [name, rule] of Object.entries(table) as [RouteName, Rule][]) {
      const address = addressOf(name, "it", scene);
      const expected = reader === "visitor" ? "signIn" : rule(reader);
      const response = await requests.get(address, { maxRedirects: 0 });
      expect.soft(await outcomeOf(response, address, expected), `${name}: ${address}`).toBe(expected);
    }
  });
}

async function outcomeOf(response: APIResponse, address: string, expected: Outcome): Promise<Outcome | string> {
  const { location } = response.headers();
  if (response.status() === 307 && location) return nameOf(location, address);
  if (response.status() === 404) return "missing";
  // Most refusals of the desk say so by their status too; a page that is shown, and only keeps back its form, does not.
  const statuses = expected.includes(".") ? [200, 403] : [200];
  if (!statuses.includes(response.status())) return `status ${response.status()}`;
  const text = unescaped(await response.text());
  if (expected.includes(".")) return text.includes(t(expected as MessageKey)) ? expected : "other words";
  return /<h1\b/.test(text) ? "ok" : "no heading";
}

function nameOf(location: string, address: string): Outcome | string {
  if (location === href("it", "signIn", {}, { to: address })) return "signIn";
  if (location === href("it", "missing")) return "missing";
  const staffOnly = href("it", "signInProblem", {}, { reason: "staff-only", to: address });
  return location === staffOnly ? "employeesOnly" : location;
}

test("the table names every page that is not open to everyone", () => {
  const behind = (Object.keys(routes) as RouteName[]).filter((name) =>
    /^\/(area|desk)|\/support$/.test(routes[name].folder),
  );
  expect(behind.filter((name) => !table[name])).toEqual([]);
});
