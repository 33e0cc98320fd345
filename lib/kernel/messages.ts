// SPDX-License-Identifier: AGPL-3.0-or-later
import { createTranslator, type MessageKeys, type NestedKeyOf } from "use-intl/core";
import enAccounts from "#messages/en/accounts.json" with { type: "json" };
import enAgenda from "#messages/en/agenda.json" with { type: "json" };
import enAssistance from "#messages/en/assistance.json" with { type: "json" };
import enAssociations from "#messages/en/associations.json" with { type: "json" };
import enCalls from "#messages/en/calls.json" with { type: "json" };
import enCases from "#messages/en/cases.json" with { type: "json" };
import enCommon from "#messages/en/common.json" with { type: "json" };
import enCommons from "#messages/en/commons.json" with { type: "json" };
import enCounter from "#messages/en/counter.json" with { type: "json" };
import enDiscussion from "#messages/en/discussion.json" with { type: "json" };
import enDocuments from "#messages/en/documents.json" with { type: "json" };
import enEditor from "#messages/en/editor.json" with { type: "json" };
import enEligibility from "#messages/en/eligibility.json" with { type: "json" };
import enErrors from "#messages/en/errors.json" with { type: "json" };
import enExamination from "#messages/en/examination.json" with { type: "json" };
import enFailure from "#messages/en/failure.json" with { type: "json" };
import enFeedback from "#messages/en/feedback.json" with { type: "json" };
import enFields from "#messages/en/fields.json" with { type: "json" };
import enFiles from "#messages/en/files.json" with { type: "json" };
import enFiling from "#messages/en/filing.json" with { type: "json" };
import enFollows from "#messages/en/follows.json" with { type: "json" };
import enForms from "#messages/en/forms.json" with { type: "json" };
import enHours from "#messages/en/hours.json" with { type: "json" };
import enJournal from "#messages/en/journal.json" with { type: "json" };
import enLibrary from "#messages/en/library.json" with { type: "json" };
import enModeration from "#messages/en/moderation.json" with { type: "json" };
import enMunicipality from "#messages/en/municipality.json" with { type: "json" };
import enNews from "#messages/en/news.json" with { type: "json" };
import enNotifications from "#messages/en/notifications.json" with { type: "json" };
import enOffice from "#messages/en/office.json" with { type: "json" };
import enOpenData from "#messages/en/open-data.json" with { type: "json" };
import enOrganisation from "#messages/en/organisation.json" with { type: "json" };
import enPactApplication from "#messages/en/pact-application.json" with { type: "json" };
import enPactDesk from "#messages/en/pact-desk.json" with { type: "json" };
import enPactExamination from "#messages/en/pact-examination.json" with { type: "json" };
import enPactImport from "#messages/en/pact-import.json" with { type: "json" };
import enPactLife from "#messages/en/pact-life.json" with { type: "json" };
import enPactRegister from "#messages/en/pact-register.json" with { type: "json" };
import enPactText from "#messages/en/pact-text.json" with { type: "json" };
import enPactTimeline from "#messages/en/pact-timeline.json" with { type: "json" };
import enPacts from "#messages/en/pacts.json" with { type: "json" };
import enPages from "#messages/en/pages.json" with { type: "json" };
import enPetitions from "#messages/en/petitions.json" with { type: "json" };
import enProgramme from "#messages/en/programme.json" with { type: "json" };
import enProposals from "#messages/en/proposals.json" with { type: "json" };
import enRegulations from "#messages/en/regulations.json" with { type: "json" };
import enRules from "#messages/en/rules.json" with { type: "json" };
import enSearch from "#messages/en/search.json" with { type: "json" };
import enServices from "#messages/en/services.json" with { type: "json" };
import enShell from "#messages/en/shell.json" with { type: "json" };
import enSiteSearch from "#messages/en/site-search.json" with { type: "json" };
import enStatistics from "#messages/en/statistics.json" with { type: "json" };
import enSubscriptions from "#messages/en/subscriptions.json" with { type: "json" };
import enTemplates from "#messages/en/templates.json" with { type: "json" };
import enVisits from "#messages/en/visits.json" with { type: "json" };
import itAccounts from "#messages/it/accounts.json" with { type: "json" };
import itAgenda from "#messages/it/agenda.json" with { type: "json" };
import itAssistance from "#messages/it/assistance.json" with { type: "json" };
import itAssociations from "#messages/it/associations.json" with { type: "json" };
import itCalls from "#messages/it/calls.json" with { type: "json" };
import itCases from "#messages/it/cases.json" with { type: "json" };
import itCommon from "#messages/it/common.json" with { type: "json" };
import itCommons from "#messages/it/commons.json" with { type: "json" };
import itCounter from "#messages/it/counter.json" with { type: "json" };
import itDiscussion from "#messages/it/discussion.json" with { type: "json" };
import itDocuments from "#messages/it/documents.json" with { type: "json" };
import itEditor from "#messages/it/editor.json" with { type: "json" };
import itEligibility from "#messages/it/eligibility.json" with { type: "json" };
import itErrors from "#messages/it/errors.json" with { type: "json" };
import itExamination from "#messages/it/examination.json" with { type: "json" };
import itFailure from "#messages/it/failure.json" with { type: "json" };
import itFeedback from "#messages/it/feedback.json" with { type: "json" };
import itFields from "#messages/it/fields.json" with { type: "json" };
import itFiles from "#messages/it/files.json" with { type: "json" };
import itFiling from "#messages/it/filing.json" with { type: "json" };
import itFollows from "#messages/it/follows.json" with { type: "json" };
import itForms from "#messages/it/forms.json" with { type: "json" };
import itHours from "#messages/it/hours.json" with { type: "json" };
import itJournal from "#messages/it/journal.json" with { type: "json" };
import itLibrary from "#messages/it/library.json" with { type: "json" };
import itModeration from "#messages/it/moderation.json" with { type: "json" };
import itMunicipality from "#messages/it/municipality.json" with { type: "json" };
import itNews from "#messages/it/news.json" with { type: "json" };
import itNotifications from "#messages/it/notifications.json" with { type: "json" };
import itOffice from "#messages/it/office.json" with { type: "json" };
import itOpenData from "#messages/it/open-data.json" with { type: "json" };
import itOrganisation from "#messages/it/organisation.json" with { type: "json" };
import itPactApplication from "#messages/it/pact-application.json" with { type: "json" };
import itPactDesk from "#messages/it/pact-desk.json" with { type: "json" };
import itPactExamination from "#messages/it/pact-examination.json" with { type: "json" };
import itPactImport from "#messages/it/pact-import.json" with { type: "json" };
import itPactLife from "#messages/it/pact-life.json" with { type: "json" };
import itPactRegister from "#messages/it/pact-register.json" with { type: "json" };
import itPactText from "#messages/it/pact-text.json" with { type: "json" };
import itPactTimeline from "#messages/it/pact-timeline.json" with { type: "json" };
import itPacts from "#messages/it/pacts.json" with { type: "json" };
import itPages from "#messages/it/pages.json" with { type: "json" };
import itPetitions from "#messages/it/petitions.json" with { type: "json" };
import itProgramme from "#messages/it/programme.json" with { type: "json" };
import itProposals from "#messages/it/proposals.json" with { type: "json" };
import itRegulations from "#messages/it/regulations.json" with { type: "json" };
import itRules from "#messages/it/rules.json" with { type: "json" };
import itSearch from "#messages/it/search.json" with { type: "json" };
import itServices from "#messages/it/services.json" with { type: "json" };
import itShell from "#messages/it/shell.json" with { type: "json" };
import itSiteSearch from "#messages/it/site-search.json" with { type: "json" };
import itStatistics from "#messages/it/statistics.json" with { type: "json" };
import itSubscriptions from "#messages/it/subscriptions.json" with { type: "json" };
import itTemplates from "#messages/it/templates.json" with { type: "json" };
import itVisits from "#messages/it/visits.json" with { type: "json" };
import { romeTimeZone } from "./clock.ts";
import { choosingArticles, withMarks } from "./elision.ts";
import type { Locale } from "./locale.ts";

/** The texts of the interface: one file a room and language, named like the room. */
const it = {
  accounts: itAccounts,
  assistance: itAssistance,
  agenda: itAgenda,
  associations: itAssociations,
  calls: itCalls,
  cases: itCases,
  commons: itCommons,
  common: itCommon,
  counter: itCounter,
  discussion: itDiscussion,
  documents: itDocuments,
  editor: itEditor,
  eligibility: itEligibility,
  errors: itErrors,
  examination: itExamination,
  failure: itFailure,
  feedback: itFeedback,
  fields: itFields,
  filing: itFiling,
  follows: itFollows,
  forms: itForms,
  hours: itHours,
  journal: itJournal,
  files: itFiles,
  organisation: itOrganisation,
  library: itLibrary,
  moderation: itModeration,
  municipality: itMunicipality,
  news: itNews,
  notifications: itNotifications,
  office: itOffice,
  "pact-import": itPactImport,
  "pact-application": itPactApplication,
  "pact-register": itPactRegister,
  "pact-timeline": itPactTimeline,
  "pact-desk": itPactDesk,
  "pact-examination": itPactExamination,
  "pact-text": itPactText,
  "pact-life": itPactLife,
  pacts: itPacts,
  pages: itPages,
  petitions: itPetitions,
  programme: itProgramme,
  proposals: itProposals,
  "open-data": itOpenData,
  regulations: itRegulations,
  rules: itRules,
  search: itSearch,
  services: itServices,
  shell: itShell,
  "site-search": itSiteSearch,
  statistics: itStatistics,
  subscriptions: itSubscriptions,
  templates: itTemplates,
  visits: itVisits,
};

export type Messages = typeof it;

const en: Messages = {
  accounts: enAccounts,
  assistance: enAssistance,
  agenda: enAgenda,
  associations: enAssociations,
  calls: enCalls,
  cases: enCases,
  commons: enCommons,
  common: enCommon,
  counter: enCounter,
  discussion: enDiscussion,
  documents: enDocuments,
  editor: enEditor,
  eligibility: enEligibility,
  errors: enErrors,
  examination: enExamination,
  failure: enFailure,
  feedback: enFeedback,
  fields: enFields,
  filing: enFiling,
  follows: enFollows,
  forms: enForms,
  hours: enHours,
  journal: enJournal,
  files: enFiles,
  organisation: enOrganisation,
  library: enLibrary,
  moderation: enModeration,
  municipality: enMunicipality,
  news: enNews,
  notifications: enNotifications,
  office: enOffice,
  "pact-import": enPactImport,
  "pact-application": enPactApplication,
  "pact-register": enPactRegister,
  "pact-timeline": enPactTimeline,
  "pact-desk": enPactDesk,
  "pact-examination": enPactExamination,
  "pact-text": enPactText,
  "pact-life": enPactLife,
  pacts: enPacts,
  pages: enPages,
  petitions: enPetitions,
  programme: enProgramme,
  proposals: enProposals,
  "open-data": enOpenData,
  regulations: enRegulations,
  rules: enRules,
  search: enSearch,
  services: enServices,
  shell: enShell,
  "site-search": enSiteSearch,
  statistics: enStatistics,
  subscriptions: enSubscriptions,
  templates: enTemplates,
  visits: enVisits,
};

const messages: Record<Locale, Messages> = { it, en };

/** The full name of one text, such as `errors.notFound`. */
export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

export const messagesOf = (locale: Locale): Messages => messages[locale];

/** The texts as translators read them, with a mark after each Italian article whose form depends on a parameter. */
const marked: Record<Locale, Messages> = { it: withMarks(it), en };

type Texts = { [name: string]: Texts };

/** Typed as all texts: which of them are under a name is said where it is known (lib/kernel/intl.ts). */
const textsUnder = (locale: Locale, under: string | undefined): Messages =>
  (under?.split(".") ?? []).reduce<unknown>((texts, name) => (texts as Texts)[name], marked[locale]) as Messages;

const read = (messages: Messages, locale: Locale) =>
  choosingArticles(createTranslator({ locale, messages, timeZone: romeTimeZone }));

type Translator = ReturnType<typeof read>;

const kept = new Map<string, Translator>();

/**
 * The translator of the texts under a name, such as `proposals.list`. There is one of each for the whole process: a text is
 * read for its parameters once, and not once a page (docs/decisions/0094-texts-read-once.md).
 */
export function translatorUnder(locale: Locale, under?: string): Translator {
  const name = `${locale} ${under ?? ""}`;
  const before = kept.get(name);
  if (before) return before;
  const made = read(textsUnder(locale, under), locale);
  kept.set(name, made);
  return made;
}

/** Texts outside a page: mails, documents, answers of route handlers. */
export const translator = (locale: Locale): Translator => translatorUnder(locale);
