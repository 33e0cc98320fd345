// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/** An office of the Comune. Parents come before their children. */
export type Unit = { code: string; parent: string | null; name: Localized; email: string };

const unit = (code: string, parent: string | null, it: string, en: string, mailbox: string): Unit => ({
  code,
  parent,
  name: { it, en },
  email: `${mailbox}@comune.valfiorita.example`,
});

export const units: readonly Unit[] = [
  unit("mayor", null, "Sindaco e Giunta", "Mayor and executive", "sindaco"),
  unit("general-secretariat", "mayor", "Segreteria generale", "General secretariat", "segreteria"),
  unit("personnel", "general-secretariat", "Personale e formazione", "Personnel and training", "personale"),
  unit("information-systems", "general-secretariat", "Sistemi informativi", "Information systems", "sistemi"),

  unit(
    "citizens",
    "general-secretariat",
    "Settore Partecipazione e servizi al cittadino",
    "Participation and citizen services department",
    "cittadini",
  ),
  unit("participation", "citizens", "Ufficio Partecipazione", "Participation office", "partecipazione"),
  unit("registry", "citizens", "Anagrafe e stato civile", "Civil registry", "anagrafe"),
  unit("trade", "citizens", "Attività produttive e mercati", "Trade and markets", "suap"),

  unit("public-works", "general-secretariat", "Settore Lavori pubblici", "Public works department", "lavoripubblici"),
  unit("maintenance", "public-works", "Servizio Manutenzioni", "Maintenance service", "manutenzioni"),
  unit("mobility", "public-works", "Servizio Mobilità", "Mobility service", "mobilita"),
  unit("green", "public-works", "Servizio Verde pubblico", "Parks and gardens service", "verde"),

  unit(
    "territory",
    "general-secretariat",
    "Settore Territorio e ambiente",
    "Planning and environment department",
    "territorio",
  ),
  unit("planning", "territory", "Servizio Urbanistica", "Urban planning service", "urbanistica"),
  unit("environment", "territory", "Servizio Ambiente", "Environment service", "ambiente"),

  unit("community", "general-secretariat", "Settore Servizi alla persona", "Community services department", "servizi"),
  unit("culture", "community", "Cultura, sport e scuola", "Culture, sport and schools", "cultura"),
  unit("social", "community", "Servizi sociali", "Social services", "sociali"),

  unit("police", "mayor", "Polizia locale", "Local police", "polizialocale"),
];
