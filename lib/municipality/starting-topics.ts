// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/** A proposal needs a topic: every municipality begins with these, which follow the usual areas of a Comune. */
export const startingTopics: readonly { code: string; name: Localized }[] = [
  { code: "mobility", name: { it: "Strade e mobilità", en: "Streets and mobility" } },
  { code: "environment", name: { it: "Verde e ambiente", en: "Green areas and environment" } },
  { code: "public-spaces", name: { it: "Spazi e edifici pubblici", en: "Public spaces and buildings" } },
  { code: "school", name: { it: "Scuola e infanzia", en: "Schools and children" } },
  { code: "culture", name: { it: "Cultura e sport", en: "Culture and sport" } },
  { code: "social", name: { it: "Servizi sociali e inclusione", en: "Social services and inclusion" } },
  { code: "other", name: { it: "Altro", en: "Other" } },
];
