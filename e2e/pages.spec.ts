// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { unratedPages } from "#lib/feedback/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href, type RouteName } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "./fixtures.ts";
import { addressOf, author } from "./scene.ts";

/** Who looks at a page, what else its address says, and what status it has if not 200; `null` is a visitor. */
type Visit = { who: string | null; query?: string; status?: 404 };

const visitor: Visit = { who: null };
/** Who comes by a link of a mail that has ended. The links of invitations say to strangers nothing of what they are worth. */
const latecomer: Visit = { who: null, query: "?token=none", status: 404 };
const citizen: Visit = { who: author };
const delegate: Visit = { who: "chiara-malvezzi" };
const officer: Visit = { who: "silvia-guerrini" };
const administrator: Visit = { who: "francesca-orlandi" };

/**
 * What programs read and other websites frame stands in no frame of ours (e2e/public/open-data.spec.ts). The further pages
 * of a list are like its first, and a young archive has none.
 */
type PageName = Exclude<
  RouteName,
  | "proposalFeed"
  | "proposalCard"
  | "callsFeed"
  | "pactCalendar"
  | "newsFeed"
  | "newsPage"
  | "noticesPage"
  | "agendaCalendar"
  | "agendaEventCalendar"
>;

/** Every page of the house: whoever adds one says here who visits it. */
const visits: Record<PageName, Visit> = {
  home: visitor,
  proposals: visitor,
  search: { ...visitor, query: "?q=biblioteca" },
  proposalSearch: { ...visitor, query: "?q=parco&topic=green" },
  proposalMap: visitor,
  proposalStatistics: visitor,
  openData: visitor,
  pacts: visitor,
  pact: visitor,
  observePact: { who: "annika-lindqvist" },
  commons: { ...visitor, query: "?view=map&kind=material" },
  commonsItem: visitor,
  calls: visitor,
  call: visitor,
  askAboutCall: { who: "annika-lindqvist" },
  pactSearch: { ...visitor, query: "?q=piazza&status=signed" },
  pactMap: visitor,
  pactStatistics: visitor,
  news: visitor,
  newsOfZone: visitor,
  newsOfTopic: visitor,
  article: visitor,
  notices: visitor,
  subscribe: visitor,
  subscription: latecomer,
  agenda: visitor,
  agendaMonth: visitor,
  agendaThisWeek: visitor,
  agendaWeek: visitor,
  agendaList: visitor,
  agendaOfZone: visitor,
  agendaOfKind: visitor,
  agendaMonthOfZone: visitor,
  agendaWeekOfZone: visitor,
  agendaMonthOfKind: visitor,
  agendaWeekOfKind: visitor,
  agendaEvent: visitor,
  proposal: visitor,
  proposalService: visitor,
  supportProposal: { who: "tommaso-bellandi" },
  followProposal: { who: "tommaso-bellandi" },
  discussion: visitor,
  discussionThread: visitor,
  editComment: citizen,
  report: { who: "tommaso-bellandi" },
  ownComments: citizen,
  ownModeration: citizen,
  ownPactText: delegate,
  ownPactClause: delegate,
  ownPactSigning: delegate,
  ownPactLife: delegate,
  ownPactStep: delegate,
  enrolActivity: delegate,
  deskGiuntaPact: { who: "silvia-martelli" },
  deskPactText: officer,
  deskPactClause: officer,
  deskPactSigning: officer,
  deskPactLife: officer,
  deskPactLifeStep: officer,
  deskPacts: officer,
  deskPact: officer,
  deskPactStep: officer,
  deskPactVisit: officer,
  deskPactAssembly: officer,
  deskPactObservation: officer,
  deskPactOpinion: officer,
  deskPactImports: officer,
  deskPactImport: officer,
  deskModeration: { who: "davide-moretti" },
  deskModerated: { who: "davide-moretti" },
  documents: visitor,
  documentSearch: { ...visitor, query: "?kind=minutes" },
  document: visitor,
  regulations: visitor,
  regulation: visitor,
  regulationVersion: visitor,
  regulationChanges: visitor,
  office: visitor,
  services: visitor,
  service: visitor,
  organisation: visitor,
  zones: visitor,
  terms: visitor,
  help: visitor,
  accessibility: visitor,
  privacy: visitor,
  legal: visitor,
  missing: { ...visitor, status: 404 },
  siteMap: visitor,
  assistance: visitor,
  satisfaction: visitor,
  programme: visitor,
  deskProgramme: officer,
  deskNewProgrammeItem: officer,
  deskProgrammeItem: officer,
  feedback: { ...visitor, query: "?page=/it/proposte" },
  deskFeedback: officer,
  assistanceSent: visitor,
  askAssistance: visitor,
  reportProblem: visitor,
  confirmRequest: latecomer,
  followRequest: latecomer,
  ownPacts: citizen,
  ownPact: citizen,
  newPact: citizen,
  pactWho: citizen,
  pactIdea: citizen,
  pactPlace: citizen,
  pactPlan: citizen,
  pactResources: citizen,
  pactAttachments: citizen,
  pactDeclarations: citizen,
  pactReview: citizen,
  pactReceipt: citizen,
  pactInvitation: { ...visitor, query: "?token=none" },
  deskPactForm: officer,
  deskPactFormPart: officer,
  deskCounterPact: officer,
  deskPactReceipt: officer,
  ownCommons: { who: "amina-dembele" },
  suggestCommons: { who: "amina-dembele" },
  ownActivities: citizen,
  ownRequests: citizen,
  ownRequest: citizen,
  deskCounterRequest: officer,
  deskRequestReceipt: officer,
  signIn: visitor,
  signInProblem: { ...visitor, query: "?reason=level" },
  confirmEmail: latecomer,
  invitation: { ...visitor, query: "?token=none" },
  unsubscribe: latecomer,
  area: citizen,
  newProposal: citizen,
  draftProposal: citizen,
  placeProposal: citizen,
  attachToProposal: citizen,
  proposalAuthors: citizen,
  reviewProposal: citizen,
  proposalReceipt: citizen,
  withdrawProposal: citizen,
  integrateProposal: citizen,
  ownVisits: citizen,
  bookVisit: citizen,
  ownVisit: citizen,
  moveVisit: citizen,
  cancelVisit: citizen,
  notifications: citizen,
  mailPreferences: citizen,
  follows: citizen,
  sessions: citizen,
  myData: citizen,
  email: citizen,
  desk: officer,
  deskCase: officer,
  startProposal: citizen,
  petitionSheets: citizen,
  printSheets: citizen,
  deskCounter: { ...officer, query: "?q=Ferrandi" },
  deskRegisterPerson: officer,
  deskRegisterWithoutCode: officer,
  deskCounterPerson: officer,
  deskCounterFile: officer,
  deskCounterProposal: officer,
  deskReceipt: officer,
  deskPetition: officer,
  deskPrintSheets: officer,
  deskSheet: officer,
  deskSheetLine: officer,
  deskAgenda: { ...officer, query: "?show=week" },
  deskBookVisit: officer,
  deskVisit: officer,
  deskMoveVisit: officer,
  deskOffice: officer,
  deskWeeklyHours: officer,
  deskNewException: officer,
  deskRemoveException: officer,
  deskNewVisitKind: officer,
  deskVisitKind: officer,
  deskContacts: officer,
  deskNewService: officer,
  deskService: officer,
  deskWorkload: officer,
  deskSavedQueues: officer,
  deskCommons: officer,
  deskNewCommons: officer,
  deskCommonsItem: officer,
  deskCalls: officer,
  deskNewCall: officer,
  deskCall: officer,
  deskCallPreview: officer,
  deskCallQuestion: officer,
  deskNews: officer,
  deskNewArticle: officer,
  deskArticle: officer,
  deskArticlePreview: officer,
  deskLists: officer,
  deskNewTopic: officer,
  deskTopic: officer,
  deskNewZone: officer,
  deskZone: officer,
  deskNewCriterion: officer,
  deskCriterion: officer,
  deskSubscribers: officer,
  deskEvents: officer,
  deskNewEvent: officer,
  deskEvent: officer,
  deskEventPreview: officer,
  deskClauses: officer,
  deskNewClause: officer,
  deskClause: officer,
  deskGiunta: { who: "silvia-martelli" },
  deskTemplates: officer,
  deskNewTemplate: officer,
  deskTemplate: officer,
  deskCaseStep: officer,
  deskMeeting: officer,
  deskImplementation: officer,
  deskOpinions: officer,
  deskOpinion: officer,
  deskDocuments: officer,
  deskNewDocument: officer,
  deskDocument: officer,
  deskNewRegulation: officer,
  deskRegulation: officer,
  deskRepeal: officer,
  deskVersion: officer,
  deskRules: administrator,
  deskRule: administrator,
  deskChangeRule: administrator,
  deskPeople: administrator,
  deskUnit: administrator,
  deskPerson: administrator,
  deskAppoint: administrator,
  deskEndAppointment: administrator,
  deskResidency: officer,
  deskAssociations: administrator,
  deskNewAssociation: administrator,
  deskAssociation: administrator,
  deskDelegate: administrator,
  deskRevokeDelegation: administrator,
  deskJournal: { who: "paolo-ricciarelli" },
};

for (const [name, { who, query = "", status = 200 }] of Object.entries(visits) as [PageName, Visit][]) {
  test(`${name} is sound in both languages, on a phone and on a desk`, async ({ scene, visitor: open, signedInAs }) => {
    // A visitor comes for the first time; whoever works here has been here before.
    const page = who === null ? await open() : await signedInAs(who);
    const visit = async (locale: Locale, size: typeof phone) => {
      await page.setViewportSize(size);
      const response = await page.goto(addressOf(name, locale, scene) + query);
      expect(response?.status()).toBe(status);
      expect(response?.headers()).toMatchObject(protection);
      await expectNoViolations(page);
      const other = locale === "it" ? "en" : "it";
      const { pairs, ...face } = await faceOf(page, other);
      const questions = who === null && !isUnrated(name) ? 1 : 0;
      expect(face).toEqual({ lang: locale, headings: 1, mains: 1, questions, title: expect.stringMatching(titles) });
      expectPair(pairs, name === "missing" ? href(other, "home") : addressOf(name, other, scene));
    };

    // Each language is opened and analysed at one width: what a width changes is the same in both.
    await test.step("in Italian, opened on a phone", async () => {
      await visit("it", phone);
      if (who === null) await expectToBeLight(page);
      await expectToFit(page, [desktop, narrowest]);
    });
    await test.step("in English, opened on a desk", async () => {
      await visit("en", desktop);
      await expectToFit(page, [desktop, narrowest]);
    });
  });
}

/** Everyone's pages ask at their end how clear they are, but for those that are named. */
const isUnrated = (name: PageName) => (unratedPages as readonly PageName[]).includes(name);

const phone = { width: 360, height: 780 };
const desktop = { width: 1280, height: 900 };
/** A wide screen on which everything is shown four times as large (WCAG 1.4.10). */
const narrowest = { width: 320, height: 640 };

const protection = {
  "content-security-policy": expect.stringContaining("default-src 'self'"),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": expect.stringContaining("geolocation=()"),
  "strict-transport-security": expect.stringContaining("max-age="),
};

/** Nothing sticks out at the side, neither in our letters nor in those that stand in for them until they have come. */
async function expectToFit(page: Page, sizes: readonly { width: number; height: number }[]) {
  await expectNothingSticksOut(page, sizes, "in our letters");
  await page.evaluate(() => {
    const letters = new CSSStyleSheet();
    letters.replaceSync('* { font-family: "titillium Fallback", Arial !important }');
    document.adoptedStyleSheets.push(letters);
  });
  // Back from the last size to the first, as every change has the page laid out anew.
  await expectNothingSticksOut(page, sizes.toReversed(), "in other letters");
}

async function expectNothingSticksOut(page: Page, sizes: readonly { width: number; height: number }[], how: string) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const { needed, given } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { needed: scrollWidth, given: clientWidth };
    });
    expect(needed, `nothing sticks out at the side of ${size.width} pixels, ${how}`).toBeLessThanOrEqual(given);
  }
}

const titles = /.+ · Portico$|^Portico$/;

/**
 * What every page has once, and where it says that it stands in the other language: asked for together, as a hundred pages
 * are asked.
 */
const faceOf = (page: Page, other: Locale) =>
  page.evaluate((other) => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
    const pathsOf = (selector: string) =>
      [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(`${selector}[hreflang="${other}"]`)].map(
        ({ href }) => new URL(href).pathname,
      );
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: seen("h1, [role=heading][aria-level='1']"),
      mains: seen("main, [role=main]"),
      questions: seen('aside:has(form[action="/api/feedback"] input[name="page"])'),
      pairs: { switch: pathsOf("header nav a"), alternate: pathsOf('head link[rel="alternate"]') },
    };
  }, other);

/**
 * The language switch leads to the same page, and so does what search engines read, where the page is for them. From
 * the page that is not there, the switch leads to the beginning.
 */
function expectPair(pairs: Awaited<ReturnType<typeof faceOf>>["pairs"], pair: string) {
  expect(pairs.switch).toEqual([pair]);
  expect([[], [pair]]).toContainEqual(pairs.alternate);
}

/** What the first load of a public page may cost in JavaScript, compressed, in bytes. */
const scriptBudget = 165_000;

/** Counts what the page has loaded; browsers of these years leave out scripts for old ones (`nomodule`) by themselves. */
async function expectToBeLight(page: Page) {
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(bytes, "there are scripts to weigh").toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(scriptBudget);
}
