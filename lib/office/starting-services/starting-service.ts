// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import type { ServiceTexts, ServiceWay } from "../vocabulary.ts";

/** A service as an office begins with it; what depends on the municipality is left to rules and contacts. */
export type StartingService = {
  slug: string;
  title: Localized;
  summary: Localized;
  texts: ServiceTexts;
  rules: readonly RuleKey[];
  way: ServiceWay;
};
