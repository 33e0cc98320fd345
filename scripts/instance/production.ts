// SPDX-License-Identifier: AGPL-3.0-or-later
import postgres from "postgres";
import { ZodError } from "zod";
import { claimMappings } from "#lib/accounts/sign-in/mapping.ts";
import { EnvironmentProblem, parseEnvironment } from "#lib/kernel/env.ts";
import { ensureBuild } from "#scripts/build/ensure-build.ts";
import { hasMunicipality, migrateDatabase } from "#scripts/database/migrate.ts";
import { step } from "#scripts/progress.ts";
import { launch } from "./child.ts";
import { keepRunning } from "./keep-running.ts";
import { isFree } from "./ports.ts";
import { web, worker } from "./programs.ts";
import { Sentence } from "./sentence.ts";

/** The municipality's own database and services: nothing of the demonstration starts here. */
export async function startProduction(port: number, running: AsyncDisposableStack) {
  const { DATABASE_URL, PORTICO_URL } = checkedEnvironment();
  if (!(await isFree(port)))
    throw new Sentence(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  await step("database", async () => {
    await checkDatabase(DATABASE_URL);
    await migrateDatabase(DATABASE_URL);
    if (!(await hasMunicipality(DATABASE_URL))) {
      throw new Sentence("The municipality is not set up yet: run `npm run setup` first.");
    }
  });
  const environment = { NEXT_TELEMETRY_DISABLED: "1" };
  const build = await step("build (half a minute when something changed)", () => ensureBuild(environment));
  await step("worker, web server", async () => {
    const report = (sentence: string) => console.error(sentence);
    for (const program of [worker({ environment }), web({ environment }, { port, build })]) {
      running.defer(await keepRunning(program.name, () => launch(program), report));
    }
  });
  console.log(`Portico is open at ${PORTICO_URL} (port ${port}).`);
}

/** The environment of production, or sentences that say what to put right. */
export function checkedEnvironment() {
  if (process.env.PORTICO_DEMO) {
    throw new Sentence("PORTICO_DEMO and DATABASE_URL exclude each other: remove PORTICO_DEMO.");
  }
  try {
    const environment = parseEnvironment(process.env);
    checkMapping(environment.OIDC_MAPPING);
    return environment;
  } catch (error) {
    if (error instanceof EnvironmentProblem) throw new Sentence(error.message);
    throw error;
  }
}

/** Otherwise the first who signs in would find out. */
function checkMapping(given: unknown) {
  try {
    claimMappings(given ?? {});
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const [{ path, message } = { path: [], message: "" }] = error.issues;
    throw new Sentence(`OIDC_MAPPING does not do at ${path.join(".") || "its root"}: ${message}. See docs/deploy.md.`);
  }
}

const oldest = 160_000;

/** Reachable, and new enough. */
export async function checkDatabase(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [found] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    if ((found?.version ?? 0) < oldest)
      throw new Sentence("The database is too old: Portico needs PostgreSQL 16 or later.");
  } catch (error) {
    if (error instanceof Sentence) throw error;
    const { host, pathname } = new URL(url);
    const reason =
      error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error);
    throw new Sentence(`The database ${pathname.slice(1)} at ${host} cannot be reached: ${reason}.`);
  } finally {
    await sql.end({ timeout: 0 });
  }
}
