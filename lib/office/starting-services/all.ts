// SPDX-License-Identifier: AGPL-3.0-or-later
import { committees } from "./committees.ts";
import { commons } from "./commons.ts";
import { information } from "./information.ts";
import { mediation } from "./mediation.ts";
import { meetings } from "./meetings.ts";
import type { StartingService } from "./starting-service.ts";
import { traditions } from "./traditions.ts";

/** What a participation office does, as it begins: each municipality changes the words at its desk. */
export const startingServices: readonly StartingService[] = [
  meetings,
  committees,
  traditions,
  mediation,
  commons,
  information,
];
