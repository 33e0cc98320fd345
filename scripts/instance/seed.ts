// SPDX-License-Identifier: AGPL-3.0-or-later
import path from "node:path";
import { houseCode, runToEnd } from "./child.ts";
import { type Demonstration, surroundingsOf } from "./demonstration.ts";

/** Fills the database of a demonstration, wholly or not at all. */
export async function seedDemonstration(demonstration: Demonstration) {
  const { environment, logs } = surroundingsOf(demonstration);
  const log = path.join(logs, "seed.log");
  await runToEnd({ name: "seed", args: [...houseCode, "scripts/seed.ts"], environment, log });
}
