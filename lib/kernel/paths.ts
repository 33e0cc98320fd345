// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultLocale, type Locale, locales } from "./locale.ts";

/**
 * Every page has one folder under `app/[locale]` and one address in each language.
 * This table is the only place where the two meet: links are made by `href`, and
 * `next.config.ts` turns the addresses back into folders with `rewrites`.
 */
export const routes = {
  home: { folder: "/", it: "/", en: "/" },

  proposals: { folder: "/proposals", it: "/proposte", en: "/proposals" },
  search: { folder: "/search", it: "/cerca", en: "/search" },
  proposalSearch: { folder: "/proposals/search", it: "/proposte/cerca", en: "/proposals/search" },
  proposalService: {
    folder: "/proposals/how-it-works",
    it: "/proposte/come-funziona",
    en: "/proposals/how-it-works",
  },
  proposalMap: { folder: "/proposals/map", it: "/proposte/mappa", en: "/proposals/map" },
  proposalStatistics: { folder: "/proposals/statistics", it: "/proposte/statistiche", en: "/proposals/statistics" },
  proposalFeed: { folder: "/proposals/feed", it: "/proposte/novita", en: "/proposals/feed" },
  news: { folder: "/news", it: "/notizie", en: "/news" },
  newsPage: { folder: "/news/page/:page", it: "/notizie/pagina/:page", en: "/news/page/:page" },
  newsOfZone: { folder: "/news/zone/:zone", it: "/notizie/quartiere/:zone", en: "/news/zone/:zone" },
  newsOfTopic: { folder: "/news/topic/:topic", it: "/notizie/tema/:topic", en: "/news/topic/:topic" },
  newsFeed: { folder: "/news/feed", it: "/notizie/feed", en: "/news/feed" },
  article: { folder: "/news/:slug", it: "/notizie/:slug", en: "/news/:slug" },
  notices: { folder: "/notices", it: "/avvisi", en: "/notices" },
  noticesPage: { folder: "/notices/page/:page", it: "/avvisi/pagina/:page", en: "/notices/page/:page" },
  subscribe: { folder: "/subscribe", it: "/ricevi-le-notizie", en: "/get-the-news" },
  subscription: { folder: "/subscription", it: "/iscrizione", en: "/subscription" },
  agenda: { folder: "/agenda", it: "/agenda", en: "/agenda" },
  agendaList: { folder: "/agenda/list", it: "/agenda/elenco", en: "/agenda/list" },
  agendaThisWeek: { folder: "/agenda/week", it: "/agenda/settimana", en: "/agenda/week" },
  agendaWeek: { folder: "/agenda/week/:week", it: "/agenda/settimana/:week", en: "/agenda/week/:week" },
  agendaOfZone: { folder: "/agenda/zone/:zone", it: "/agenda/quartiere/:zone", en: "/agenda/zone/:zone" },
  agendaOfKind: { folder: "/agenda/kind/:kind", it: "/agenda/tipo/:kind", en: "/agenda/kind/:kind" },
  agendaMonthOfZone: {
    folder: "/agenda/zone/:zone/month/:month",
    it: "/agenda/quartiere/:zone/mese/:month",
    en: "/agenda/zone/:zone/month/:month",
  },
  agendaWeekOfZone: {
    folder: "/agenda/zone/:zone/week/:week",
    it: "/agenda/quartiere/:zone/settimana/:week",
    en: "/agenda/zone/:zone/week/:week",
  },
  agendaMonthOfKind: {
    folder: "/agenda/kind/:kind/month/:month",
    it: "/agenda/tipo/:kind/mese/:month",
    en: "/agenda/kind/:kind/month/:month",
  },
  agendaWeekOfKind: {
    folder: "/agenda/kind/:kind/week/:week",
    it: "/agenda/tipo/:kind/settimana/:week",
    en: "/agenda/kind/:kind/week/:week",
  },
  agendaCalendar: { folder: "/agenda/calendar", it: "/agenda/calendario.ics", en: "/agenda/calendar.ics" },
  agendaEvent: { folder: "/agenda/event/:slug", it: "/agenda/evento/:slug", en: "/agenda/event/:slug" },
  agendaEventCalendar: {
    folder: "/agenda/event/:slug/calendar",
    it: "/agenda/evento/:slug/calendario.ics",
    en: "/agenda/event/:slug/calendar.ics",
  },
  agendaMonth: { folder: "/agenda/month/:month", it: "/agenda/mese/:month", en: "/agenda/month/:month" },
  openData: { folder: "/open-data", it: "/dati-aperti", en: "/open-data" },
  proposal: { folder: "/proposals/:number", it: "/proposte/:number", en: "/proposals/:number" },
  proposalCard: {
    folder: "/proposals/:number/card",
    it: "/proposte/:number/scheda",
    en: "/proposals/:number/card",
  },
  supportProposal: {
    folder: "/proposals/:number/support",
    it: "/proposte/:number/sostieni",
    en: "/proposals/:number/support",
  },
  followProposal: {
    folder: "/proposals/:number/follow",
    it: "/proposte/:number/segui",
    en: "/proposals/:number/follow",
  },
  discussion: {
    folder: "/proposals/:number/discussion",
    it: "/proposte/:number/discussione",
    en: "/proposals/:number/discussion",
  },
  discussionThread: {
    folder: "/proposals/:number/discussion/:comment",
    it: "/proposte/:number/discussione/:comment",
    en: "/proposals/:number/discussion/:comment",
  },
  editComment: {
    folder: "/proposals/:number/discussion/:comment/edit",
    it: "/proposte/:number/discussione/:comment/modifica",
    en: "/proposals/:number/discussion/:comment/edit",
  },
  report: { folder: "/report/:kind/:id", it: "/segnala/:kind/:id", en: "/report/:kind/:id" },

  pacts: { folder: "/pacts", it: "/patti", en: "/pacts" },
  pactSearch: { folder: "/pacts/search", it: "/patti/cerca", en: "/pacts/search" },
  pactMap: { folder: "/pacts/map", it: "/patti/mappa", en: "/pacts/map" },
  pactStatistics: { folder: "/pacts/statistics", it: "/patti/statistiche", en: "/pacts/statistics" },
  pact: { folder: "/pacts/:number", it: "/patti/:number", en: "/pacts/:number" },
  commons: { folder: "/commons", it: "/beni-comuni", en: "/commons" },
  commonsItem: { folder: "/commons/:slug", it: "/beni-comuni/:slug", en: "/commons/:slug" },
  calls: { folder: "/calls", it: "/avvisi-pubblici", en: "/calls" },
  callsFeed: { folder: "/calls/feed", it: "/avvisi-pubblici/novita", en: "/calls/feed" },
  call: { folder: "/calls/:slug", it: "/avvisi-pubblici/:slug", en: "/calls/:slug" },
  askAboutCall: { folder: "/calls/:slug/ask", it: "/avvisi-pubblici/:slug/chiedi", en: "/calls/:slug/ask" },

  observePact: { folder: "/pacts/:number/observe", it: "/patti/:number/osserva", en: "/pacts/:number/observe" },

  documents: { folder: "/documents", it: "/documenti", en: "/documents" },
  documentSearch: { folder: "/documents/search", it: "/documenti/cerca", en: "/documents/search" },
  document: { folder: "/documents/:slug", it: "/documenti/:slug", en: "/documents/:slug" },
  regulations: { folder: "/regulations", it: "/regolamenti", en: "/regulations" },
  regulation: { folder: "/regulations/:slug", it: "/regolamenti/:slug", en: "/regulations/:slug" },
  regulationVersion: {
    folder: "/regulations/:slug/version/:number",
    it: "/regolamenti/:slug/versione/:number",
    en: "/regulations/:slug/version/:number",
  },
  regulationChanges: {
    folder: "/regulations/:slug/version/:number/changes/:from",
    it: "/regolamenti/:slug/versione/:number/che-cosa-cambia/:from",
    en: "/regulations/:slug/version/:number/what-changed/:from",
  },

  services: { folder: "/service-cards", it: "/servizi", en: "/services" },
  service: { folder: "/service-cards/:slug", it: "/servizi/:slug", en: "/services/:slug" },
  organisation: { folder: "/organisation", it: "/organigramma", en: "/organisation" },
  office: { folder: "/office", it: "/ufficio", en: "/office" },
  programme: { folder: "/office/programme", it: "/ufficio/programma", en: "/office/programme" },
  satisfaction: { folder: "/office/satisfaction", it: "/ufficio/soddisfazione", en: "/office/satisfaction" },
  feedback: { folder: "/feedback", it: "/la-tua-opinione", en: "/your-opinion" },
  zones: { folder: "/zones", it: "/quartieri", en: "/neighbourhoods" },
  terms: { folder: "/terms", it: "/termini-e-risposte", en: "/terms-and-answers" },
  help: { folder: "/help", it: "/domande-frequenti", en: "/faq" },
  accessibility: { folder: "/accessibility", it: "/accessibilita", en: "/accessibility" },
  privacy: { folder: "/privacy", it: "/privacy", en: "/privacy" },
  legal: { folder: "/legal", it: "/note-legali", en: "/legal-notes" },
  missing: { folder: "/missing", it: "/pagina-non-trovata", en: "/page-not-found" },
  assistance: { folder: "/assistance", it: "/assistenza", en: "/assistance" },
  assistanceSent: { folder: "/assistance/sent", it: "/assistenza/inviata", en: "/assistance/sent" },
  askAssistance: { folder: "/assistance/ask", it: "/assistenza/chiedi", en: "/assistance/ask" },
  reportProblem: {
    folder: "/assistance/report",
    it: "/assistenza/segnala-disservizio",
    en: "/assistance/report-a-problem",
  },
  confirmRequest: { folder: "/assistance/confirm", it: "/assistenza/conferma", en: "/assistance/confirm" },
  followRequest: { folder: "/assistance/follow", it: "/assistenza/segui", en: "/assistance/follow" },
  siteMap: { folder: "/site-map", it: "/mappa-del-sito", en: "/site-map" },

  signIn: { folder: "/sign-in", it: "/entra", en: "/sign-in" },
  signInProblem: { folder: "/sign-in/problem", it: "/entra/problema", en: "/sign-in/problem" },
  confirmEmail: { folder: "/confirm-email", it: "/conferma-email", en: "/confirm-email" },
  invitation: { folder: "/invitation", it: "/invito", en: "/invitation" },
  unsubscribe: { folder: "/unsubscribe", it: "/disiscrizione", en: "/unsubscribe" },

  area: { folder: "/area", it: "/area-personale", en: "/my-area" },
  newProposal: { folder: "/area/proposals/new", it: "/area-personale/proposte/nuova", en: "/my-area/proposals/new" },
  startProposal: {
    folder: "/area/proposals/start",
    it: "/area-personale/proposte/che-cosa",
    en: "/my-area/proposals/start",
  },
  draftProposal: { folder: "/area/proposals/:id", it: "/area-personale/proposte/:id", en: "/my-area/proposals/:id" },
  placeProposal: {
    folder: "/area/proposals/:id/place",
    it: "/area-personale/proposte/:id/luogo",
    en: "/my-area/proposals/:id/place",
  },
  attachToProposal: {
    folder: "/area/proposals/:id/attachments",
    it: "/area-personale/proposte/:id/allegati",
    en: "/my-area/proposals/:id/attachments",
  },
  proposalAuthors: {
    folder: "/area/proposals/:id/authors",
    it: "/area-personale/proposte/:id/chi-propone",
    en: "/my-area/proposals/:id/authors",
  },
  reviewProposal: {
    folder: "/area/proposals/:id/review",
    it: "/area-personale/proposte/:id/riepilogo",
    en: "/my-area/proposals/:id/summary",
  },
  petitionSheets: {
    folder: "/area/proposals/:id/sheets",
    it: "/area-personale/proposte/:id/fogli-firme",
    en: "/my-area/proposals/:id/signature-sheets",
  },
  printSheets: {
    folder: "/area/proposals/:id/sheets/print",
    it: "/area-personale/proposte/:id/fogli-firme/stampa",
    en: "/my-area/proposals/:id/signature-sheets/print",
  },
  proposalReceipt: {
    folder: "/area/proposals/:id/receipt",
    it: "/area-personale/proposte/:id/ricevuta",
    en: "/my-area/proposals/:id/receipt",
  },
  withdrawProposal: {
    folder: "/area/proposals/:id/withdraw",
    it: "/area-personale/proposte/:id/ritira",
    en: "/my-area/proposals/:id/withdraw",
  },
  integrateProposal: {
    folder: "/area/proposals/:id/integrate",
    it: "/area-personale/proposte/:id/integra",
    en: "/my-area/proposals/:id/add-information",
  },
  ownPactText: { folder: "/area/pacts/:id/text", it: "/area-personale/patti/:id/testo", en: "/my-area/pacts/:id/text" },
  ownPactClause: {
    folder: "/area/pacts/:id/text/:clause",
    it: "/area-personale/patti/:id/testo/:clause",
    en: "/my-area/pacts/:id/text/:clause",
  },
  ownPactSigning: {
    folder: "/area/pacts/:id/signing",
    it: "/area-personale/patti/:id/firma",
    en: "/my-area/pacts/:id/signing",
  },
  ownComments: { folder: "/area/comments", it: "/area-personale/commenti", en: "/my-area/comments" },
  ownModeration: {
    folder: "/area/moderation/:id",
    it: "/area-personale/moderazione/:id",
    en: "/my-area/moderation/:id",
  },
  ownRequests: { folder: "/area/requests", it: "/area-personale/richieste", en: "/my-area/requests" },
  ownRequest: { folder: "/area/requests/:id", it: "/area-personale/richieste/:id", en: "/my-area/requests/:id" },
  ownPacts: { folder: "/area/pacts", it: "/area-personale/patti", en: "/my-area/pacts" },
  newPact: { folder: "/area/pacts/new", it: "/area-personale/patti/nuovo", en: "/my-area/pacts/new" },
  pactWho: {
    folder: "/area/pacts/:id/who",
    it: "/area-personale/patti/:id/chi-propone",
    en: "/my-area/pacts/:id/who-applies",
  },
  pactIdea: { folder: "/area/pacts/:id/idea", it: "/area-personale/patti/:id/idea", en: "/my-area/pacts/:id/idea" },
  pactPlace: { folder: "/area/pacts/:id/place", it: "/area-personale/patti/:id/luogo", en: "/my-area/pacts/:id/place" },
  pactPlan: { folder: "/area/pacts/:id/plan", it: "/area-personale/patti/:id/come", en: "/my-area/pacts/:id/plan" },
  pactResources: {
    folder: "/area/pacts/:id/resources",
    it: "/area-personale/patti/:id/risorse",
    en: "/my-area/pacts/:id/resources",
  },
  pactAttachments: {
    folder: "/area/pacts/:id/attachments",
    it: "/area-personale/patti/:id/allegati",
    en: "/my-area/pacts/:id/attachments",
  },
  pactDeclarations: {
    folder: "/area/pacts/:id/declarations",
    it: "/area-personale/patti/:id/dichiarazioni",
    en: "/my-area/pacts/:id/declarations",
  },
  pactReview: {
    folder: "/area/pacts/:id/review",
    it: "/area-personale/patti/:id/riepilogo",
    en: "/my-area/pacts/:id/summary",
  },
  pactReceipt: {
    folder: "/area/pacts/:id/receipt",
    it: "/area-personale/patti/:id/ricevuta",
    en: "/my-area/pacts/:id/receipt",
  },
  pactInvitation: { folder: "/pact-invitation", it: "/invito-patto", en: "/pact-invitation" },
  deskPactForm: { folder: "/desk/lists/pact-form", it: "/scrivania/elenchi/modulo-patti", en: "/desk/lists/pact-form" },
  deskPactFormPart: {
    folder: "/desk/lists/pact-form/:part/:id",
    it: "/scrivania/elenchi/modulo-patti/:part/:id",
    en: "/desk/lists/pact-form/:part/:id",
  },
  deskCounterPact: {
    folder: "/desk/counter/people/:id/pact",
    it: "/scrivania/sportello/persone/:id/patto",
    en: "/desk/counter/people/:id/pact",
  },
  deskPactReceipt: {
    folder: "/desk/counter/pacts/:id/receipt",
    it: "/scrivania/sportello/patti/:id/ricevuta",
    en: "/desk/counter/pacts/:id/receipt",
  },
  ownPact: { folder: "/area/pacts/:id", it: "/area-personale/patti/:id", en: "/my-area/pacts/:id" },
  ownCommons: { folder: "/area/commons", it: "/area-personale/beni-comuni", en: "/my-area/commons" },
  suggestCommons: {
    folder: "/area/commons/suggest",
    it: "/area-personale/beni-comuni/segnala",
    en: "/my-area/commons/suggest",
  },
  pactCalendar: {
    folder: "/pacts/:number/calendar",
    it: "/patti/:number/calendario.ics",
    en: "/pacts/:number/calendar.ics",
  },
  ownPactLife: {
    folder: "/area/pacts/:id/life/:group",
    it: "/area-personale/patti/:id/vita/:group",
    en: "/my-area/pacts/:id/life/:group",
  },
  ownPactStep: {
    folder: "/area/pacts/:id/life/steps/:step",
    it: "/area-personale/patti/:id/vita/passi/:step",
    en: "/my-area/pacts/:id/life/steps/:step",
  },
  ownActivities: { folder: "/area/activities", it: "/area-personale/attivita", en: "/my-area/activities" },
  enrolActivity: {
    folder: "/area/activities/:id",
    it: "/area-personale/attivita/:id",
    en: "/my-area/activities/:id",
  },
  ownVisits: { folder: "/area/visits", it: "/area-personale/appuntamenti", en: "/my-area/appointments" },
  bookVisit: {
    folder: "/area/visits/book",
    it: "/area-personale/appuntamenti/prenota",
    en: "/my-area/appointments/book",
  },
  ownVisit: { folder: "/area/visits/:id", it: "/area-personale/appuntamenti/:id", en: "/my-area/appointments/:id" },
  moveVisit: {
    folder: "/area/visits/:id/move",
    it: "/area-personale/appuntamenti/:id/sposta",
    en: "/my-area/appointments/:id/move",
  },
  cancelVisit: {
    folder: "/area/visits/:id/cancel",
    it: "/area-personale/appuntamenti/:id/annulla",
    en: "/my-area/appointments/:id/cancel",
  },
  notifications: { folder: "/area/notifications", it: "/area-personale/notifiche", en: "/my-area/notifications" },
  mailPreferences: {
    folder: "/area/notifications/preferences",
    it: "/area-personale/notifiche/preferenze",
    en: "/my-area/notifications/preferences",
  },
  follows: { folder: "/area/follows", it: "/area-personale/seguo", en: "/my-area/following" },
  sessions: { folder: "/area/sessions", it: "/area-personale/accessi", en: "/my-area/sessions" },
  myData: { folder: "/area/data", it: "/area-personale/dati", en: "/my-area/data" },
  email: { folder: "/area/email", it: "/area-personale/email", en: "/my-area/email" },

  desk: { folder: "/desk", it: "/scrivania", en: "/desk" },
  deskCase: { folder: "/desk/cases/:id", it: "/scrivania/fascicoli/:id", en: "/desk/cases/:id" },
  deskCounter: { folder: "/desk/counter", it: "/scrivania/sportello", en: "/desk/counter" },
  deskRegisterPerson: {
    folder: "/desk/counter/people/new",
    it: "/scrivania/sportello/persone/nuova",
    en: "/desk/counter/people/new",
  },
  deskRegisterWithoutCode: {
    folder: "/desk/counter/people/new/without-code",
    it: "/scrivania/sportello/persone/nuova/senza-codice",
    en: "/desk/counter/people/new/without-code",
  },
  deskCounterPerson: {
    folder: "/desk/counter/people/:id",
    it: "/scrivania/sportello/persone/:id",
    en: "/desk/counter/people/:id",
  },
  deskCounterFile: {
    folder: "/desk/counter/people/:id/file",
    it: "/scrivania/sportello/persone/:id/presenta",
    en: "/desk/counter/people/:id/file",
  },
  deskCounterProposal: {
    folder: "/desk/counter/people/:id/proposals/:proposal",
    it: "/scrivania/sportello/persone/:id/proposte/:proposal",
    en: "/desk/counter/people/:id/proposals/:proposal",
  },
  deskReceipt: {
    folder: "/desk/counter/receipts/:id",
    it: "/scrivania/sportello/ricevute/:id",
    en: "/desk/counter/receipts/:id",
  },
  deskCounterRequest: {
    folder: "/desk/counter/requests/new",
    it: "/scrivania/sportello/richieste/nuova",
    en: "/desk/counter/requests/new",
  },
  deskRequestReceipt: {
    folder: "/desk/counter/requests/:id/receipt",
    it: "/scrivania/sportello/richieste/:id/ricevuta",
    en: "/desk/counter/requests/:id/receipt",
  },
  deskPetition: {
    folder: "/desk/counter/petitions/:id",
    it: "/scrivania/sportello/petizioni/:id",
    en: "/desk/counter/petitions/:id",
  },
  deskPrintSheets: {
    folder: "/desk/counter/petitions/:id/print",
    it: "/scrivania/sportello/petizioni/:id/stampa",
    en: "/desk/counter/petitions/:id/print",
  },
  deskSheet: {
    folder: "/desk/counter/sheets/:id",
    it: "/scrivania/sportello/fogli/:id",
    en: "/desk/counter/sheets/:id",
  },
  deskSheetLine: {
    folder: "/desk/counter/sheets/:id/lines/:line",
    it: "/scrivania/sportello/fogli/:id/righe/:line",
    en: "/desk/counter/sheets/:id/lines/:line",
  },
  deskAgenda: { folder: "/desk/agenda", it: "/scrivania/agenda", en: "/desk/agenda" },
  deskBookVisit: { folder: "/desk/agenda/book", it: "/scrivania/agenda/prenota", en: "/desk/agenda/book" },
  deskVisit: { folder: "/desk/agenda/:id", it: "/scrivania/agenda/:id", en: "/desk/agenda/:id" },
  deskMoveVisit: { folder: "/desk/agenda/:id/move", it: "/scrivania/agenda/:id/sposta", en: "/desk/agenda/:id/move" },
  deskOffice: { folder: "/desk/office", it: "/scrivania/ufficio", en: "/desk/office" },
  deskWeeklyHours: { folder: "/desk/office/hours", it: "/scrivania/ufficio/orari", en: "/desk/office/hours" },
  deskNewException: {
    folder: "/desk/office/exceptions/new",
    it: "/scrivania/ufficio/chiusure/nuova",
    en: "/desk/office/closures/new",
  },
  deskRemoveException: {
    folder: "/desk/office/exceptions/:id/remove",
    it: "/scrivania/ufficio/chiusure/:id/togli",
    en: "/desk/office/closures/:id/remove",
  },
  deskNewVisitKind: {
    folder: "/desk/office/kinds/new",
    it: "/scrivania/ufficio/appuntamenti/nuovo",
    en: "/desk/office/appointments/new",
  },
  deskVisitKind: {
    folder: "/desk/office/kinds/:id",
    it: "/scrivania/ufficio/appuntamenti/:id",
    en: "/desk/office/appointments/:id",
  },
  deskContacts: { folder: "/desk/office/contacts", it: "/scrivania/ufficio/contatti", en: "/desk/office/contacts" },
  deskNewService: {
    folder: "/desk/office/service-cards/new",
    it: "/scrivania/ufficio/servizi/nuovo",
    en: "/desk/office/services/new",
  },
  deskService: {
    folder: "/desk/office/service-cards/:id",
    it: "/scrivania/ufficio/servizi/:id",
    en: "/desk/office/services/:id",
  },
  deskWorkload: { folder: "/desk/workload", it: "/scrivania/carico", en: "/desk/workload" },
  deskSavedQueues: { folder: "/desk/saved", it: "/scrivania/viste", en: "/desk/saved" },
  deskCommons: { folder: "/desk/commons", it: "/scrivania/beni-comuni", en: "/desk/commons" },
  deskNewCommons: { folder: "/desk/commons/new", it: "/scrivania/beni-comuni/nuovo", en: "/desk/commons/new" },
  deskCommonsItem: { folder: "/desk/commons/:id", it: "/scrivania/beni-comuni/:id", en: "/desk/commons/:id" },
  deskCalls: { folder: "/desk/calls", it: "/scrivania/avvisi-pubblici", en: "/desk/calls" },
  deskNewCall: { folder: "/desk/calls/new", it: "/scrivania/avvisi-pubblici/nuovo", en: "/desk/calls/new" },
  deskCall: { folder: "/desk/calls/:id", it: "/scrivania/avvisi-pubblici/:id", en: "/desk/calls/:id" },
  deskCallQuestion: {
    folder: "/desk/calls/:id/questions/:question",
    it: "/scrivania/avvisi-pubblici/:id/domande/:question",
    en: "/desk/calls/:id/questions/:question",
  },
  deskCallPreview: {
    folder: "/desk/calls/:id/preview",
    it: "/scrivania/avvisi-pubblici/:id/anteprima",
    en: "/desk/calls/:id/preview",
  },
  deskNews: { folder: "/desk/news", it: "/scrivania/notizie", en: "/desk/news" },
  deskNewArticle: { folder: "/desk/news/new", it: "/scrivania/notizie/nuova", en: "/desk/news/new" },
  deskArticle: { folder: "/desk/news/:id", it: "/scrivania/notizie/:id", en: "/desk/news/:id" },
  deskArticlePreview: {
    folder: "/desk/news/:id/preview",
    it: "/scrivania/notizie/:id/anteprima",
    en: "/desk/news/:id/preview",
  },
  deskSubscribers: { folder: "/desk/subscribers", it: "/scrivania/iscritti", en: "/desk/subscribers" },
  deskEvents: { folder: "/desk/events", it: "/scrivania/eventi", en: "/desk/events" },
  deskNewEvent: { folder: "/desk/events/new", it: "/scrivania/eventi/nuovo", en: "/desk/events/new" },
  deskEvent: { folder: "/desk/events/:id", it: "/scrivania/eventi/:id", en: "/desk/events/:id" },
  deskEventPreview: {
    folder: "/desk/events/:id/preview",
    it: "/scrivania/eventi/:id/anteprima",
    en: "/desk/events/:id/preview",
  },
  deskTemplates: { folder: "/desk/templates", it: "/scrivania/modelli", en: "/desk/templates" },
  deskNewTemplate: { folder: "/desk/templates/new", it: "/scrivania/modelli/nuovo", en: "/desk/templates/new" },
  deskTemplate: { folder: "/desk/templates/:id", it: "/scrivania/modelli/:id", en: "/desk/templates/:id" },
  deskPactText: { folder: "/desk/pacts/:id/text", it: "/scrivania/patti/:id/testo", en: "/desk/pacts/:id/text" },
  deskPactClause: {
    folder: "/desk/pacts/:id/text/:clause",
    it: "/scrivania/patti/:id/testo/:clause",
    en: "/desk/pacts/:id/text/:clause",
  },
  deskPactSigning: {
    folder: "/desk/pacts/:id/signing",
    it: "/scrivania/patti/:id/firma",
    en: "/desk/pacts/:id/signing",
  },
  deskClauses: { folder: "/desk/clauses", it: "/scrivania/clausole", en: "/desk/clauses" },
  deskNewClause: { folder: "/desk/clauses/new", it: "/scrivania/clausole/nuova", en: "/desk/clauses/new" },
  deskClause: { folder: "/desk/clauses/:id", it: "/scrivania/clausole/:id", en: "/desk/clauses/:id" },
  deskGiunta: { folder: "/desk/giunta", it: "/scrivania/giunta", en: "/desk/giunta" },
  deskGiuntaPact: { folder: "/desk/giunta/:id", it: "/scrivania/giunta/:id", en: "/desk/giunta/:id" },
  deskCaseStep: {
    folder: "/desk/cases/:id/:step",
    it: "/scrivania/fascicoli/:id/:step",
    en: "/desk/cases/:id/:step",
  },
  deskPactLife: {
    folder: "/desk/pacts/:id/life/:group",
    it: "/scrivania/patti/:id/vita/:group",
    en: "/desk/pacts/:id/life/:group",
  },
  deskPactLifeStep: {
    folder: "/desk/pacts/:id/life/steps/:step",
    it: "/scrivania/patti/:id/vita/passi/:step",
    en: "/desk/pacts/:id/life/steps/:step",
  },
  deskMeeting: {
    folder: "/desk/cases/:id/meetings/:meeting",
    it: "/scrivania/fascicoli/:id/incontri/:meeting",
    en: "/desk/cases/:id/meetings/:meeting",
  },
  deskImplementation: {
    folder: "/desk/cases/:id/implementation/:part",
    it: "/scrivania/fascicoli/:id/attuazione/:part",
    en: "/desk/cases/:id/implementation/:part",
  },
  deskOpinions: { folder: "/desk/opinions", it: "/scrivania/pareri", en: "/desk/opinions" },
  deskOpinion: { folder: "/desk/opinions/:id", it: "/scrivania/pareri/:id", en: "/desk/opinions/:id" },
  deskPacts: { folder: "/desk/pacts", it: "/scrivania/patti", en: "/desk/pacts" },
  deskPactImports: { folder: "/desk/pacts/imports", it: "/scrivania/patti/importazioni", en: "/desk/pacts/imports" },
  deskPactImport: {
    folder: "/desk/pacts/imports/:id",
    it: "/scrivania/patti/importazioni/:id",
    en: "/desk/pacts/imports/:id",
  },
  deskPact: { folder: "/desk/pacts/:id", it: "/scrivania/patti/:id", en: "/desk/pacts/:id" },
  deskPactStep: { folder: "/desk/pacts/:id/:step", it: "/scrivania/patti/:id/:step", en: "/desk/pacts/:id/:step" },
  deskPactVisit: {
    folder: "/desk/pacts/:id/visits/:visit",
    it: "/scrivania/patti/:id/sopralluoghi/:visit",
    en: "/desk/pacts/:id/visits/:visit",
  },
  deskPactAssembly: {
    folder: "/desk/pacts/:id/assemblies/:assembly",
    it: "/scrivania/patti/:id/assemblee/:assembly",
    en: "/desk/pacts/:id/assemblies/:assembly",
  },
  deskPactObservation: {
    folder: "/desk/pacts/:id/observations/:observation",
    it: "/scrivania/patti/:id/osservazioni/:observation",
    en: "/desk/pacts/:id/observations/:observation",
  },
  deskPactOpinion: {
    folder: "/desk/opinions/pacts/:id",
    it: "/scrivania/pareri/patti/:id",
    en: "/desk/opinions/pacts/:id",
  },
  deskRules: { folder: "/desk/rules", it: "/scrivania/regole", en: "/desk/rules" },
  deskRule: { folder: "/desk/rules/:key", it: "/scrivania/regole/:key", en: "/desk/rules/:key" },
  deskChangeRule: {
    folder: "/desk/rules/:key/change",
    it: "/scrivania/regole/:key/modifica",
    en: "/desk/rules/:key/change",
  },
  deskDocuments: { folder: "/desk/documents", it: "/scrivania/documenti", en: "/desk/documents" },
  deskNewDocument: { folder: "/desk/documents/new", it: "/scrivania/documenti/nuovo", en: "/desk/documents/new" },
  deskDocument: { folder: "/desk/documents/:id", it: "/scrivania/documenti/:id", en: "/desk/documents/:id" },
  deskNewRegulation: {
    folder: "/desk/documents/regulations/new",
    it: "/scrivania/documenti/regolamenti/nuovo",
    en: "/desk/documents/regulations/new",
  },
  deskRegulation: {
    folder: "/desk/documents/regulations/:id",
    it: "/scrivania/documenti/regolamenti/:id",
    en: "/desk/documents/regulations/:id",
  },
  deskRepeal: {
    folder: "/desk/documents/regulations/:id/repeal",
    it: "/scrivania/documenti/regolamenti/:id/abrogazione",
    en: "/desk/documents/regulations/:id/repeal",
  },
  deskVersion: {
    folder: "/desk/documents/versions/:id",
    it: "/scrivania/documenti/versioni/:id",
    en: "/desk/documents/versions/:id",
  },
  deskLists: { folder: "/desk/lists", it: "/scrivania/elenchi", en: "/desk/lists" },
  deskNewTopic: {
    folder: "/desk/lists/topics/new",
    it: "/scrivania/elenchi/temi/nuovo",
    en: "/desk/lists/topics/new",
  },
  deskTopic: {
    folder: "/desk/lists/topics/:code",
    it: "/scrivania/elenchi/temi/:code",
    en: "/desk/lists/topics/:code",
  },
  deskNewZone: {
    folder: "/desk/lists/zones/new",
    it: "/scrivania/elenchi/quartieri/nuovo",
    en: "/desk/lists/zones/new",
  },
  deskZone: {
    folder: "/desk/lists/zones/:code",
    it: "/scrivania/elenchi/quartieri/:code",
    en: "/desk/lists/zones/:code",
  },
  deskNewCriterion: {
    folder: "/desk/lists/criteria/new",
    it: "/scrivania/elenchi/criteri/nuovo",
    en: "/desk/lists/criteria/new",
  },
  deskCriterion: {
    folder: "/desk/lists/criteria/:code",
    it: "/scrivania/elenchi/criteri/:code",
    en: "/desk/lists/criteria/:code",
  },
  deskPeople: { folder: "/desk/people", it: "/scrivania/persone", en: "/desk/people" },
  deskUnit: { folder: "/desk/units/:code", it: "/scrivania/uffici/:code", en: "/desk/units/:code" },
  deskPerson: { folder: "/desk/people/:id", it: "/scrivania/persone/:id", en: "/desk/people/:id" },
  deskAppoint: {
    folder: "/desk/people/:id/appoint",
    it: "/scrivania/persone/:id/incarico",
    en: "/desk/people/:id/appoint",
  },
  deskEndAppointment: {
    folder: "/desk/people/:id/appointments/:appointment/end",
    it: "/scrivania/persone/:id/incarichi/:appointment/fine",
    en: "/desk/people/:id/appointments/:appointment/end",
  },
  deskResidency: {
    folder: "/desk/people/:id/residency",
    it: "/scrivania/persone/:id/residenza",
    en: "/desk/people/:id/residency",
  },
  deskAssociations: { folder: "/desk/associations", it: "/scrivania/associazioni", en: "/desk/associations" },
  deskNewAssociation: {
    folder: "/desk/associations/new",
    it: "/scrivania/associazioni/nuova",
    en: "/desk/associations/new",
  },
  deskAssociation: {
    folder: "/desk/associations/:id",
    it: "/scrivania/associazioni/:id",
    en: "/desk/associations/:id",
  },
  deskDelegate: {
    folder: "/desk/associations/:id/delegate",
    it: "/scrivania/associazioni/:id/delega",
    en: "/desk/associations/:id/delegate",
  },
  deskRevokeDelegation: {
    folder: "/desk/associations/:id/delegations/:delegation/revoke",
    it: "/scrivania/associazioni/:id/deleghe/:delegation/revoca",
    en: "/desk/associations/:id/delegations/:delegation/revoke",
  },
  deskModeration: { folder: "/desk/moderation", it: "/scrivania/moderazione", en: "/desk/moderation" },
  deskModerated: { folder: "/desk/moderation/:id", it: "/scrivania/moderazione/:id", en: "/desk/moderation/:id" },
  deskProgramme: { folder: "/desk/programme", it: "/scrivania/programma", en: "/desk/programme" },
  deskNewProgrammeItem: { folder: "/desk/programme/new", it: "/scrivania/programma/nuova", en: "/desk/programme/new" },
  deskProgrammeItem: { folder: "/desk/programme/:id", it: "/scrivania/programma/:id", en: "/desk/programme/:id" },
  deskFeedback: { folder: "/desk/feedback", it: "/scrivania/opinioni", en: "/desk/feedback" },
  deskJournal: { folder: "/desk/journal", it: "/scrivania/registro", en: "/desk/journal" },
} as const;

export type RouteName = keyof typeof routes;

type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown;

type Arguments<Name extends RouteName> =
  unknown extends ParamsOf<(typeof routes)[Name]["folder"]>
    ? [params?: Record<never, string>, query?: Query]
    : [params: ParamsOf<(typeof routes)[Name]["folder"]>, query?: Query];

type Query = Record<string, string | number | undefined>;

/** The address of a page in one language, such as `/it/proposte/2026-000123`. */
export function href<Name extends RouteName>(locale: Locale, name: Name, ...[params, query]: Arguments<Name>): string {
  const given: Record<string, string> = params ?? {};
  return hrefOf(locale, name, given, query);
}

/** The same where the page's name was kept somewhere, with what its address needs. */
export function hrefOf(locale: Locale, name: RouteName, params: Readonly<Record<string, string>>, query: Query = {}) {
  const path = routes[name][locale].replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString();
  return `${below(locale, path)}${search ? `?${search}` : ""}`;
}

export const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name);

const below = (locale: Locale, path: string) => `/${locale}${path === "/" ? "" : path}`;

/** The same page in the other languages: what the language switch and `hreflang` show. */
export function alternates<Name extends RouteName>(name: Name, ...args: Arguments<Name>): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, href(locale, name, ...args)])) as Record<Locale, string>;
}

type Rewrite = { source: string; destination: string };

/**
 * What Next is asked most: pages that are made for each request, and then those that are the same for everyone, which are
 * kept in front of it (lib/web). A page without parameters stands before the one whose parameter its address would fit,
 * here as in the table. Numbers (`2026-000123`, `R-` and a key) fit no other address.
 */
const mostAsked: readonly RouteName[] = [
  "search",
  "proposalSearch",
  "pactSearch",
  "documentSearch",
  "discussion",
  "supportProposal",
  "signIn",
  "area",
  "desk",
  "deskCase",
  "deskPacts",
  "deskPactImports",
  "deskPact",
  "proposals",
  "proposal",
  "pacts",
  "pact",
  "news",
  "documents",
  "agendaMonth",
  "proposalMap",
  "pactMap",
  "regulation",
  "newsFeed",
  "article",
  "document",
  "agendaEvent",
  "proposalStatistics",
  "pactStatistics",
  "proposalFeed",
  "proposalService",
];

/** What `next.config.ts` needs: the folder of every address, a language after the other, what is asked most before the rest. */
const folders = (): Rewrite[] =>
  locales.flatMap((locale) =>
    [...new Set([...mostAsked, ...Object.keys(routes).filter(isRouteName)])].map((name) => ({
      source: below(locale, routes[name][locale]),
      destination: below(locale, routes[name].folder),
    })),
  );

/**
 * Folder names are not addresses: whoever types one is led to the address of that language, by way of
 * `app/api/moved`. It is one rule, because Next tries every rule for every request, and a short one: of each folder it
 * names as much as no address begins with.
 */
export function folderRedirect(): Rewrite {
  const addresses = folders().map(({ source }) => source.split("/"));
  const beginsAsAddress = (path: readonly string[]) =>
    addresses.some((address) => path.every((segment, at) => isAlike(segment, address[at])));
  const named = folders()
    .filter(({ destination }) => !folders().some(({ source }) => source === destination))
    .map(({ destination }) => {
      const path = destination.split("/");
      const ends = path.map((_, at) => at + 1).find((end) => !beginsAsAddress(path.slice(0, end)));
      const pattern = path.slice(1, ends).join("/").replace(/:\w+/g, "[^/]+");
      return ends && ends < path.length ? `${pattern}/.+` : pattern;
    });
  return { source: `/:path(${[...new Set(named)].join("|")})`, destination: "/api/moved?path=/:path" };
}

const isAlike = (one: string, other: string | undefined) =>
  other !== undefined && (one === other || one.startsWith(":") || other.startsWith(":"));

const anyLocale = locales.join("|");

const isItsFolder = ({ source, destination }: Rewrite) => source === destination;

/**
 * What needs no rewriting, in one short rule: `api`, the folders whose names are addresses, and whatever is in English,
 * most of whose addresses are their folders'. Those that are not go on to their own rule: here they lead to no folder.
 */
function asItStands(): Rewrite {
  const own = folders().filter((folder) => isItsFolder(folder) && !folder.source.startsWith("/en"));
  const paths = ["api/.+", "en", "en/.+", ...own.map(({ source }) => source.slice(1))];
  return { source: `/:path(${paths.join("|")})`, destination: "/:path" };
}

/**
 * Before it serves what it has found, Next tries these rules once more, one after the other up to the first that leads
 * there, and compiles each of them anew for every request, which takes the longer the more there is to read. So they are
 * few and short, the most asked stand first, and what needs no rewriting has a rule as well. Files have been found by
 * then, and no folder has the address of another page.
 *
 * What leads nowhere is led to one prerendered page that says so: before the folders are tried where not even the
 * language is known, after them otherwise. Only `api` has folders of its own.
 */
export const rewrites = () => ({
  afterFiles: [
    asItStands(),
    ...folders()
      .filter((folder) => !isItsFolder(folder))
      .map(({ source, destination }) => ({
        source: source.replace(":number", ":number(\\d[^/]*|R-[^/]+)"),
        destination,
      })),
    {
      source: `/:path((?!(?:${anyLocale})(?:/|$)|api/|_next/).*)`,
      destination: `/${defaultLocale}${routes.missing.folder}`,
    },
  ],
  fallback: [{ source: `/:locale(${anyLocale})/:path*`, destination: `/:locale${routes.missing.folder}` }],
});
