// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/** Days before today. */
type DaysAgo = number;

/** A person who acts for the association under their own identity, for as long as the delegation lasts. */
export type Delegation = { person: string; office: Localized; since: DaysAgo; until?: DaysAgo };

export type Association = {
  code: string;
  kind: "association" | "committee";
  name: string;
  purpose: Localized;
  seat: string;
  zone: string | null;
  email: string;
  enrolled: DaysAgo;
  delegations: readonly Delegation[];
};

const president = { it: "Presidente", en: "President" };
const delegate = { it: "Delegata", en: "Delegate" };
const spokesperson = { it: "Portavoce", en: "Spokesperson" };

export const associations: readonly Association[] = [
  {
    code: "ruote-leggere",
    kind: "association",
    name: "Ruote Leggere",
    purpose: {
      it: "Promuove gli spostamenti in bicicletta e a piedi e tiene aperta una ciclofficina alla Stazione.",
      en: "Promotes cycling and walking, and runs a bicycle workshop in Stazione.",
    },
    seat: "Via delle Officine 14",
    zone: null,
    email: "info@ruoteleggere.example",
    enrolled: 1_460,
    delegations: [
      { person: "chiara-malvezzi", office: delegate, since: 410 },
      { person: "simone-gherardi", office: president, since: 1_460, until: 410 },
    ],
  },
  {
    code: "orti-del-greto",
    kind: "association",
    name: "Orti del Greto",
    purpose: {
      it: "Cura i quaranta orti sociali lungo la Lieta e insegna a coltivarli ai ragazzi delle scuole.",
      en: "Looks after the forty allotments along the Lieta and teaches schoolchildren to grow vegetables.",
    },
    seat: "Via degli Orti 2",
    zone: "lungolieta",
    email: "ortidelgreto@posta.example",
    enrolled: 2_190,
    delegations: [{ person: "gino-tognarini", office: president, since: 900 }],
  },
  {
    code: "la-filanda",
    kind: "association",
    name: "La Filanda, circolo di lettura",
    purpose: {
      it: "Organizza letture, incontri con gli autori e un doposcuola di quartiere.",
      en: "Organises readings, meetings with authors and a neighbourhood after-school club.",
    },
    seat: "Via della Filanda 31",
    zone: "borgo-nuovo",
    email: "lafilanda@posta.example",
    enrolled: 820,
    delegations: [{ person: "beatrice-nardini", office: president, since: 820 }],
  },
  {
    code: "pro-poggio",
    kind: "association",
    name: "Pro Loco di Poggio Alto",
    purpose: {
      it: "Tiene vive le feste del crinale e cura la segnaletica dei sentieri.",
      en: "Keeps the festivals of the ridge alive and looks after the signs of the footpaths.",
    },
    seat: "Piazzetta del Circolo 1",
    zone: "poggio-alto",
    email: "prolocopoggioalto@posta.example",
    enrolled: 3_300,
    delegations: [{ person: "ettore-casagrande", office: president, since: 1_500 }],
  },
  {
    code: "comitato-san-martino",
    kind: "committee",
    name: "Comitato di quartiere San Martino",
    purpose: {
      it: "Riunisce gli abitanti di San Martino, ne raccoglie le richieste e le porta all’Amministrazione.",
      en: "Brings together the people of San Martino, gathers their requests and takes them to the administration.",
    },
    seat: "Via della Pieve 5",
    zone: "san-martino",
    email: "comitatosanmartino@posta.example",
    enrolled: 640,
    delegations: [
      { person: "renato-cecchini", office: spokesperson, since: 640 },
      { person: "livia-marchetti", office: { it: "Segretaria", en: "Secretary" }, since: 640 },
    ],
  },
  {
    code: "comitato-stazione",
    kind: "committee",
    name: "Comitato di quartiere Stazione",
    purpose: {
      it: "Si occupa di viabilità, sicurezza e convivenza attorno alla stazione e alle scuole superiori.",
      en: "Deals with traffic, safety and living together around the station and the secondary schools.",
    },
    seat: "Piazzale Primo Maggio 8",
    zone: "stazione",
    email: "comitatostazione@posta.example",
    enrolled: 380,
    delegations: [{ person: "teresa-iacopini", office: spokesperson, since: 380 }],
  },
];
