// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { buildFolder, isBuilt } from "#scripts/build/ensure-build.ts";
import {
  type Demonstration,
  openDemonstration,
  prepareDemonstration,
  surroundingsOf,
} from "#scripts/instance/demonstration.ts";
import { fleetingFolder } from "#scripts/instance/folder.ts";
import { testPort } from "#scripts/instance/ports.ts";
import { web } from "#scripts/instance/programs.ts";
import { seedDemonstration } from "#scripts/instance/seed.ts";
import { Sentence } from "#scripts/instance/sentence.ts";
import { findBrowser } from "./browser.ts";
import { type Count, playwright } from "./steps.ts";
import { troubleIn } from "./trouble.ts";

/** What the browser will visit: a house on free ports, with its own data, not yet open. Needs no build. */
export async function houseToVisit(running: AsyncDisposableStack): Promise<Demonstration> {
  await findBrowser();
  const folder = fleetingFolder("house");
  const port = await testPort();
  const house = await prepareDemonstration({ folder, port, running, report: console.error, durable: false });
  await seedDemonstration(house);
  await letOnePersonSpeakForMany(house.environment.DATABASE_URL);
  return house;
}

/** The whole house, open, visited by a real browser; `prepared` where it was made ready before. */
export async function endToEnd(
  running: AsyncDisposableStack,
  filters: string[],
  prepared?: Promise<Demonstration>,
): Promise<Count> {
  // What is being made ready is waited for, so that it can be stopped.
  const ready = await prepared;
  if (!isBuilt()) throw new Sentence("There is no build to visit.");
  const house = ready ?? (await houseToVisit(running));
  const server = { port: house.port, host: "127.0.0.1", build: buildFolder() };
  const surroundings = surroundingsOf(house);
  await openDemonstration(house, web(surroundings, server));
  const count = await playwright(running, house.environment, filters);
  if (count.failed > 0)
    console.log(["\n  What the house said meanwhile:", ...troubleIn(surroundings.logs)].join("\n    "));
  return count;
}

/** In a test a few personas write as much as a town: what they send is not to wait for a moderator as a flood. */
async function letOnePersonSpeakForMany(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  for (const key of ["moderation.proposals-burst", "moderation.comments-burst"]) {
    await sql`
      insert into rules (id, key, value, unit, legal_reference, valid_from)
      values (${randomUUID()}, ${key}, 100, 'number', ${sql.json({ it: "Prova", en: "Trial" })}, '2020-01-01')`;
  }
  await sql.end();
}
