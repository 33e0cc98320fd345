// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "#scripts/database/embedded-postgres.ts";
import { createDatabase, migrateDatabase } from "#scripts/database/migrate.ts";
import { claim, clearTestFolders, fleetingFolder } from "#scripts/instance/folder.ts";
import { testPort } from "#scripts/instance/ports.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the migrated database that every test file gets a copy of. */
    templateDatabase: string;
  }
}

/** One PostgreSQL for a project's whole run, with one migrated database; it goes when the run ends. */
export default async function setup(project: TestProject) {
  clearTestFolders();
  const folder = fleetingFolder(project.name);
  claim(folder);
  const server = await startEmbeddedPostgres({
    folder: path.join(folder, "postgres"),
    log: path.join(folder, "postgres.log"),
    port: await testPort(),
    password: "for-tests-only",
    durable: false,
  });
  const template = server.url("portico_template");
  await createDatabase(template);
  await migrateDatabase(template);
  project.provide("templateDatabase", template);
  return async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
