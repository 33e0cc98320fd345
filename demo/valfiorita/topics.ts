// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

export type Topic = { code: TopicCode; name: Localized };

export type TopicCode = "mobility" | "green" | "environment" | "school" | "culture" | "spaces" | "services" | "trade";

export const topics: readonly Topic[] = [
  { code: "mobility", name: { it: "Strade e mobilità", en: "Streets and mobility" } },
  { code: "green", name: { it: "Verde e animali", en: "Green areas and animals" } },
  { code: "environment", name: { it: "Ambiente e rifiuti", en: "Environment and waste" } },
  { code: "school", name: { it: "Scuola e infanzia", en: "Schools and children" } },
  { code: "culture", name: { it: "Cultura e sport", en: "Culture and sport" } },
  { code: "spaces", name: { it: "Spazi pubblici", en: "Public spaces" } },
  { code: "services", name: { it: "Servizi e inclusione", en: "Services and inclusion" } },
  { code: "trade", name: { it: "Commercio e mercati", en: "Shops and markets" } },
];
