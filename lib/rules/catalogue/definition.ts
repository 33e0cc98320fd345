// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleUnit } from "../vocabulary.ts";

export type RuleDefinition = {
  unit: RuleUnit;
  /** What a municipality that has not yet decided gets, with its source. */
  value: number;
  legalReference: Localized;
  minimum: number;
  maximum: number;
};
