// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/** Times of the day of one opening, 1 = Monday. */
type Opening = { weekday: 1 | 2 | 3 | 4 | 5; opens: string; closes: string };

/** A day on which the office stays closed although the calendar does not say so. */
type Closure = { monthDay: string; reason: Localized };

export const municipality = {
  name: "Comune di Valfiorita",
  shortName: "Valfiorita",
  province: { it: "Provincia di Val di Lieta", en: "Province of Val di Lieta" },
  inhabitants: 18_400,
  squareKilometres: 45.3,
  /** The code by which the index of public administrations would know it. */
  administrationCode: "c_m999",
  /** The patron's day is a holiday here: a term that ends on it moves on. */
  patron: { name: { it: "San Martino", en: "Saint Martin" }, monthDay: "11-11" },
  address: { street: "Piazza del Municipio 1", postalCode: "00999", town: "Valfiorita", province: "VL" },
  phone: "+39 0576 000 100",
  email: "urp@comune.valfiorita.example",
  pec: "comune.valfiorita@pec.example",
  dataProtectionOfficer: "rpd@comune.valfiorita.example",
  website: "https://www.comune.valfiorita.example",
} satisfies Record<string, unknown> & { province: Localized };

export const participationOffice = {
  address: { it: "Piazza del Municipio 1, piano terra, stanza 4", en: "Piazza del Municipio 1, ground floor, room 4" },
  phone: "+39 0576 000 140",
  email: "partecipazione@comune.valfiorita.example",
  openings: [
    { weekday: 1, opens: "08:30", closes: "12:30" },
    { weekday: 1, opens: "14:30", closes: "17:00" },
    { weekday: 2, opens: "08:30", closes: "12:30" },
    { weekday: 3, opens: "08:30", closes: "12:30" },
    { weekday: 3, opens: "14:30", closes: "17:45" },
    { weekday: 4, opens: "08:30", closes: "12:30" },
    { weekday: 5, opens: "08:30", closes: "12:30" },
  ] satisfies Opening[],
  closures: [
    { monthDay: "08-14", reason: { it: "Chiusura estiva degli uffici", en: "Summer closure of the offices" } },
    { monthDay: "12-24", reason: { it: "Vigilia di Natale", en: "Christmas Eve" } },
    { monthDay: "12-31", reason: { it: "Fine anno", en: "New Year’s Eve" } },
  ] satisfies Closure[],
};
