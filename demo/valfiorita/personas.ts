// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Door as AccountDoor } from "#lib/accounts/vocabulary.ts";
import type { Role } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { type Birth, fiscalCodeOf } from "./fiscal-code.ts";

/** One of the invented people as whom the demonstration can be tried. */
export type Persona = Birth & {
  /** Names the person at the identity provider, in the tests and in the seed; it never changes. */
  id: string;
  name: string;
  kind: "citizen" | "staff";
  /** Who this is, in three or four words. */
  label: Localized;
  /** What one can try as this person. */
  about: Localized;
  fiscalCode: string | null;
  email: string | null;
  /** Where they live, as the identity provider tells it; null when it does not. */
  address: string | null;
  /** The ways in: each gives the person another subject, and all lead to one account. */
  doors: readonly Door[];
  level: "SpidL2" | "SpidL3";
  /** What the municipality's register of residents answers about them. */
  residency: { status: "resident"; zone: string } | { status: "not_resident" | "unknown" };
  /** For staff: the unit they are appointed to and the roles the appointment gives. */
  appointment: { unit: string; roles: readonly Role[] } | null;
};

/** The doors of the demonstration's identity provider: an identity of another EU country comes through that of CIE. */
export type Door = Exclude<AccountDoor, "eidas">;

/** The birth date, on this day of this month, of somebody who is `age` today: it changes only on a birthday. */
function bornOn(monthDay: string, age: number): string {
  const birthday = Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year: today().year });
  const isYetToCome = Temporal.PlainDate.compare(birthday, today()) > 0;
  return birthday.subtract({ years: isYetToCome ? age + 1 : age }).toString();
}

type Citizen = Omit<Persona, "name" | "kind" | "fiscalCode" | "level" | "appointment"> & { hasFiscalCode?: false };

const fullName = ({ givenName, familyName }: Pick<Birth, "givenName" | "familyName">) => `${givenName} ${familyName}`;

const citizen = ({ hasFiscalCode, ...facts }: Citizen): Persona => ({
  ...facts,
  name: fullName(facts),
  kind: "citizen",
  fiscalCode: hasFiscalCode === false ? null : fiscalCodeOf(facts),
  level: facts.doors.includes("spid") ? "SpidL2" : "SpidL3",
  appointment: null,
});

type Employee = Omit<Citizen, "doors" | "address" | "birthPlace" | "residency" | "hasFiscalCode"> & {
  appointment: NonNullable<Persona["appointment"]>;
};

const employee = (facts: Employee): Persona => ({
  ...facts,
  name: fullName(facts),
  kind: "staff",
  birthPlace: "valfiorita",
  fiscalCode: fiscalCodeOf({ ...facts, birthPlace: "valfiorita" }),
  address: null,
  doors: ["staff"],
  level: "SpidL2",
  residency: { status: "unknown" },
});

const citizens: Persona[] = [
  citizen({
    id: "giulia-ferrandi",
    label: { it: "Cittadina residente", en: "Resident citizen" },
    about: {
      it: "Vive alla Stazione ed entra con SPID o con CIE: è sempre la stessa persona. Può presentare una proposta, sostenere quelle degli altri e seguire le sue.",
      en: "Lives in Stazione and signs in with SPID or CIE, always as the same person. She can file a proposal, support those of others and follow her own.",
    },
    givenName: "Giulia",
    familyName: "Ferrandi",
    birthDate: "1988-05-14",
    sex: "female",
    birthPlace: "valfiorita",
    email: "giulia.ferrandi@posta.example",
    address: "Via della Stazione 27, Valfiorita",
    doors: ["spid", "cie"],
    residency: { status: "resident", zone: "stazione" },
  }),
  citizen({
    id: "tommaso-bellandi",
    label: { it: "Residente di 16 anni", en: "Resident aged 16" },
    about: {
      it: "Ha 16 anni: secondo il regolamento può già proporre e sostenere.",
      en: "He is 16: under the municipal regulation he may already propose and support.",
    },
    givenName: "Tommaso",
    familyName: "Bellandi",
    birthDate: bornOn("03-08", 16),
    sex: "male",
    birthPlace: "valfiorita",
    email: "tommaso.bellandi@posta.example",
    address: "Via dei Tigli 9, Valfiorita",
    doors: ["cie"],
    residency: { status: "resident", zone: "san-martino" },
  }),
  citizen({
    id: "amina-dembele",
    label: { it: "Lavora a Valfiorita, vive altrove", en: "Works in Valfiorita, lives elsewhere" },
    about: {
      it: "Abita a Castelrovo e lavora nella zona artigianale: non risulta residente e può dichiarare il suo legame di lavoro.",
      en: "Lives in Castelrovo and works in the industrial area: the register does not know her as a resident, and she can declare her tie of work.",
    },
    givenName: "Amina",
    familyName: "Dembélé",
    birthDate: "1994-10-02",
    sex: "female",
    birthPlace: "abroad",
    email: "amina.dembele@posta.example",
    address: "Via del Mulino 3, Castelrovo",
    doors: ["spid"],
    residency: { status: "not_resident" },
  }),
  citizen({
    id: "annika-lindqvist",
    label: { it: "Cittadina europea senza codice fiscale", en: "EU citizen without fiscal code" },
    about: {
      it: "Entra con l’identità digitale del suo Paese (eIDAS) e non ha codice fiscale: la residenza va dichiarata e poi verificata dall’ufficio.",
      en: "Signs in with her own country's digital identity (eIDAS) and has no fiscal code: she declares her residence and the office checks it.",
    },
    givenName: "Annika",
    familyName: "Lindqvist",
    birthDate: "1979-01-27",
    sex: "female",
    birthPlace: "abroad",
    hasFiscalCode: false,
    email: "annika.lindqvist@posta.example",
    address: "Strada delle Vigne 41, Valfiorita",
    doors: ["cie"],
    residency: { status: "unknown" },
  }),
  citizen({
    id: "ivo-santarelli",
    label: { it: "Cittadino senza e-mail", en: "Citizen without e-mail" },
    about: {
      it: "La sua identità digitale non comunica un indirizzo e-mail: al primo accesso gli viene chiesto e deve confermarlo.",
      en: "His digital identity carries no e-mail address: at his first sign-in he is asked for one and has to confirm it.",
    },
    givenName: "Ivo",
    familyName: "Santarelli",
    birthDate: "1947-11-30",
    sex: "male",
    birthPlace: "valfiorita",
    email: null,
    address: "Piazza del Pozzo 6, Valfiorita",
    doors: ["cie"],
    residency: { status: "resident", zone: "centro-storico" },
  }),
  citizen({
    id: "renato-cecchini",
    label: { it: "Portavoce di comitato", en: "Committee spokesperson" },
    about: {
      it: "È portavoce del Comitato di San Martino: può agire per sé o a nome del comitato, sempre con la sua identità.",
      en: "Spokesperson of the San Martino committee: he can act for himself or for the committee, always with his own identity.",
    },
    givenName: "Renato",
    familyName: "Cecchini",
    birthDate: "1959-04-19",
    sex: "male",
    birthPlace: "valfiorita",
    email: "renato.cecchini@posta.example",
    address: "Via San Martino 112, Valfiorita",
    doors: ["spid", "cie"],
    residency: { status: "resident", zone: "san-martino" },
  }),
  citizen({
    id: "chiara-malvezzi",
    label: { it: "Delegata di un’associazione", en: "Association delegate" },
    about: {
      it: "È delegata dall’associazione Ruote Leggere: può presentare proposte a suo nome finché dura la delega.",
      en: "Delegate of the association Ruote Leggere: she can file proposals in its name for as long as her delegation lasts.",
    },
    givenName: "Chiara",
    familyName: "Malvezzi",
    birthDate: "1983-08-06",
    sex: "female",
    birthPlace: "castelrovo",
    email: "chiara.malvezzi@posta.example",
    address: "Via del Greto 18, Valfiorita",
    doors: ["spid"],
    residency: { status: "resident", zone: "lungolieta" },
  }),
];

const staff: Persona[] = [
  employee({
    id: "silvia-guerrini",
    label: { it: "Ufficio Partecipazione", en: "Participation office" },
    about: {
      it: "Istruttrice dell’Ufficio Partecipazione: prende in carico le proposte, chiede integrazioni e risponde entro il termine. Legge le regole in vigore, ma non le cambia.",
      en: "Officer of the participation office: she takes proposals in charge, asks for additions and answers within the term. She reads the rules in force and cannot change them.",
    },
    givenName: "Silvia",
    familyName: "Guerrini",
    birthDate: "1976-02-11",
    sex: "female",
    email: "silvia.guerrini@comune.valfiorita.example",
    appointment: { unit: "participation", roles: ["participation-officer"] },
  }),
  employee({
    id: "davide-moretti",
    label: { it: "Moderatore", en: "Moderator" },
    about: {
      it: "Modera le discussioni: legge le segnalazioni e quello che è in attesa, pubblica o nasconde con una motivazione, decide i riesami dei colleghi. Non entra nei fascicoli.",
      en: "Moderates the discussions: he reads reports and what waits, publishes or hides with reasons, and decides reviews of his colleagues' decisions. He has no access to cases.",
    },
    givenName: "Davide",
    familyName: "Moretti",
    birthDate: "1987-10-08",
    sex: "male",
    email: "davide.moretti@comune.valfiorita.example",
    appointment: { unit: "participation", roles: ["moderator"] },
  }),
  employee({
    id: "marco-tanzini",
    label: { it: "Referente della Mobilità", en: "Contact person of the mobility service" },
    about: {
      it: "Geometra del Servizio Mobilità: vede e istruisce i fascicoli assegnati al suo servizio, non quelli degli altri.",
      en: "Surveyor in the mobility service: he sees and works on the cases assigned to his service, not on those of others.",
    },
    givenName: "Marco",
    familyName: "Tanzini",
    birthDate: "1981-12-05",
    sex: "male",
    email: "marco.tanzini@comune.valfiorita.example",
    appointment: { unit: "mobility", roles: ["unit-referent"] },
  }),
  employee({
    id: "elena-baroncelli",
    label: { it: "Formatrice", en: "Trainer" },
    about: {
      it: "Cura la formazione dei dipendenti e dei coordinatori di quartiere. Non entra nei fascicoli: serve anche a vedere che cosa è negato.",
      en: "Trains employees and neighbourhood coordinators. She has no access to cases, so she also shows what is refused.",
    },
    givenName: "Elena",
    familyName: "Baroncelli",
    birthDate: "1985-07-23",
    sex: "female",
    email: "elena.baroncelli@comune.valfiorita.example",
    appointment: { unit: "personnel", roles: ["trainer"] },
  }),
  employee({
    id: "paolo-ricciarelli",
    label: { it: "Garante della partecipazione", en: "Guarantor of participation" },
    about: {
      it: "Garante dell’informazione e della partecipazione: legge tutto, controlla i termini e il registro degli eventi. Decide soltanto i riesami di quello che i moderatori hanno nascosto.",
      en: "Guarantor of information and participation: he reads everything, watches the terms and the journal. He decides only the reviews of what moderators hid.",
    },
    givenName: "Paolo",
    familyName: "Ricciarelli",
    birthDate: "1968-09-17",
    sex: "male",
    email: "garante@comune.valfiorita.example",
    appointment: { unit: "general-secretariat", roles: ["guarantor"] },
  }),
  employee({
    id: "silvia-martelli",
    label: { it: "Segreteria del Sindaco", en: "Staff of the Mayor" },
    about: {
      it: "Lavora con il Sindaco e la Giunta: registra la delibera con cui la Giunta approva un patto complesso, o lo rimanda con i motivi.",
      en: "Works with the Mayor and the executive: she records the resolution by which it approves a complex pact, or sends it back with reasons.",
    },
    givenName: "Silvia",
    familyName: "Martelli",
    birthDate: "1974-05-09",
    sex: "female",
    email: "silvia.martelli@comune.valfiorita.example",
    appointment: { unit: "mayor", roles: ["mayor-staff"] },
  }),
  employee({
    id: "francesca-orlandi",
    label: { it: "Amministratrice", en: "Administrator" },
    about: {
      it: "Sistemi informativi: cambia le regole, assegna incarichi e ruoli e cura il registro delle associazioni.",
      en: "Information systems: she changes the rules, gives appointments and roles and keeps the register of associations.",
    },
    givenName: "Francesca",
    familyName: "Orlandi",
    birthDate: "1990-03-29",
    sex: "female",
    email: "francesca.orlandi@comune.valfiorita.example",
    appointment: { unit: "information-systems", roles: ["administrator"] },
  }),
];

export const personas: readonly Persona[] = [...citizens, ...staff];
