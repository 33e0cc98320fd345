// SPDX-License-Identifier: AGPL-3.0-or-later
import { buildFolder, isBuilt } from "#scripts/build/ensure-build.ts";
import { openDemonstration, prepareDemonstration, surroundingsOf } from "#scripts/instance/demonstration.ts";
import { testFolder } from "#scripts/instance/folder.ts";
import { testPort } from "#scripts/instance/ports.ts";
import { web } from "#scripts/instance/programs.ts";
import { seedDemonstration } from "#scripts/instance/seed.ts";
import { Sentence } from "#scripts/instance/sentence.ts";
import { findBrowser } from "./browser.ts";
import { type Count, playwright } from "./steps.ts";

/** A whole house on free ports, with its own data, visited by a real browser. */
export async function endToEnd(running: AsyncDisposableStack, filters: string[]): Promise<Count> {
  if (!isBuilt()) throw new Sentence("There is no build to visit.");
  await findBrowser();
  const folder = testFolder("house");
  const port = await testPort();
  const house = await prepareDemonstration({ folder, port, running, report: console.error, durable: false });
  await seedDemonstration(house);
  await openDemonstration(house, web(surroundingsOf(house), { port, host: "127.0.0.1", build: buildFolder() }));
  return playwright(running, house.environment, filters);
}
