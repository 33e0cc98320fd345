// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import type { Door } from "../valfiorita/personas.ts";

type Texts = {
  banner: string;
  titles: Record<Door, string>;
  intro: Record<Door, string>;
  choose: string;
  level: string;
  levelHelp: string;
  levels: Record<1 | 2 | 3, string>;
  cancel: string;
  otherLanguage: string;
  problemTitle: string;
  problem: string;
};

export const texts: Record<Locale, Texts> = {
  it: {
    banner: "Dimostrazione: nessuno di questi dati appartiene a una persona reale e nessuna password è richiesta.",
    titles: {
      spid: "Accesso SPID di prova",
      cie: "Accesso CIE di prova",
      staff: "Accesso dipendenti di prova",
    },
    intro: {
      spid: "Al posto di questa pagina, nel servizio vero, c’è il tuo gestore di identità SPID.",
      cie: "Al posto di questa pagina, nel servizio vero, c’è l’accesso con la Carta d’identità elettronica.",
      staff: "Al posto di questa pagina, nel servizio vero, c’è l’accesso del Comune per i suoi dipendenti.",
    },
    choose: "Scegli chi vuoi essere",
    level: "Livello di sicurezza",
    levelHelp: "Il livello con cui vuoi presentarti. È già scelto quello che il servizio ha chiesto.",
    levels: { 1: "Livello 1", 2: "Livello 2", 3: "Livello 3" },
    cancel: "Annulla e torna al sito",
    otherLanguage: "English",
    problemTitle: "L’accesso di prova non può continuare",
    problem: "La richiesta è scaduta o non è valida. Torna al sito e ricomincia da capo.",
  },
  en: {
    banner: "Demonstration: none of these details belongs to a real person, and no password is asked.",
    titles: {
      spid: "Trial sign-in with SPID",
      cie: "Trial sign-in with CIE",
      staff: "Trial sign-in for employees",
    },
    intro: {
      spid: "In the real service, your SPID identity provider stands in place of this page.",
      cie: "In the real service, signing in with the electronic identity card stands in place of this page.",
      staff: "In the real service, the municipality’s own sign-in for employees stands in place of this page.",
    },
    choose: "Choose who you want to be",
    level: "Assurance level",
    levelHelp: "The level you want to come with. The one the service asked for is already chosen.",
    levels: { 1: "Level 1", 2: "Level 2", 3: "Level 3" },
    cancel: "Cancel and go back to the site",
    otherLanguage: "Italiano",
    problemTitle: "The trial sign-in cannot go on",
    problem: "The request has expired or is not valid. Go back to the site and start again.",
  },
};
