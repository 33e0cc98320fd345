// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/**
 * An office of the Comune, and how it is reached; of the participation office its profile says so. Parents come before
 * their children.
 */
export type Unit = {
  code: string;
  parent: string | null;
  name: Localized;
  phone?: string;
  email?: string;
  pec?: string;
};

const unit = (code: string, parent: string | null, it: string, en: string, contacts?: Contacts): Unit => ({
  code,
  parent,
  name: { it, en },
  ...(contacts && reached(contacts)),
});

/** Its mailbox and the last digits of its telephone; only some have certified mail of their own. */
type Contacts = [mailbox: string, extension: number, certified?: "certified"];

const reached = ([mailbox, extension, certified]: Contacts) => ({
  phone: `+39 0576 000 ${extension}`,
  email: `${mailbox}@comune.valfiorita.example`,
  ...(certified && { pec: `${mailbox}.valfiorita@pec.example` }),
});

export const units: readonly Unit[] = [
  unit("mayor", null, "Sindaco e Giunta", "Mayor and executive", ["sindaco", 121]),
  unit("general-secretariat", "mayor", "Segreteria generale", "General secretariat", ["segreteria", 122, "certified"]),
  unit("personnel", "general-secretariat", "Personale e formazione", "Personnel and training", ["personale", 123]),
  unit("information-systems", "general-secretariat", "Sistemi informativi", "Information systems", ["sistemi", 124]),

  unit(
    "citizens",
    "general-secretariat",
    "Settore Partecipazione e servizi al cittadino",
    "Participation and citizen services department",
    ["cittadini", 125],
  ),
  unit("participation", "citizens", "Ufficio Partecipazione", "Participation office"),
  unit("registry", "citizens", "Anagrafe e stato civile", "Civil registry", ["anagrafe", 126]),
  unit("trade", "citizens", "Attività produttive e mercati", "Trade and markets", ["suap", 127, "certified"]),

  unit("public-works", "general-secretariat", "Settore Lavori pubblici", "Public works department", [
    "lavoripubblici",
    128,
    "certified",
  ]),
  unit("maintenance", "public-works", "Servizio Manutenzioni", "Maintenance service", ["manutenzioni", 129]),
  unit("mobility", "public-works", "Servizio Mobilità", "Mobility service", ["mobilita", 130]),
  unit("green", "public-works", "Servizio Verde pubblico", "Parks and gardens service", ["verde", 131]),

  unit("territory", "general-secretariat", "Settore Territorio e ambiente", "Planning and environment department", [
    "territorio",
    132,
    "certified",
  ]),
  unit("planning", "territory", "Servizio Urbanistica", "Urban planning service", ["urbanistica", 133]),
  unit("environment", "territory", "Servizio Ambiente", "Environment service", ["ambiente", 134]),

  unit("community", "general-secretariat", "Settore Servizi alla persona", "Community services department", [
    "servizi",
    135,
  ]),
  unit("culture", "community", "Cultura, sport e scuola", "Culture, sport and schools", ["cultura", 136]),
  unit("social", "community", "Servizi sociali", "Social services", ["sociali", 137]),

  unit("police", "mayor", "Polizia locale", "Local police", ["polizialocale", 138, "certified"]),
];
