// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { databaseUser } from "#scripts/database/embedded-postgres.ts";
import { webPort } from "#scripts/environment.ts";
import { instanceFolder, secretsOf } from "./folder.ts";
import { Sentence } from "./sentence.ts";

/** The database a command looks at: `DATABASE_URL`, or that of the demonstration that is running. */
export const databaseAddress = (): string => process.env.DATABASE_URL || demonstrationDatabase(webPort());

function demonstrationDatabase(port: number): string {
  const folder = instanceFolder(String(port));
  const running = path.join(folder, "postgres", "postmaster.pid");
  if (!fs.existsSync(running)) {
    throw new Sentence(`Portico is not running on port ${port}: start it with \`npm start\`, or set DATABASE_URL.`);
  }
  // PostgreSQL writes its port in the fourth line.
  const databasePort = fs.readFileSync(running, "utf8").split("\n")[3];
  return `postgres://${databaseUser}:${secretsOf(folder).database}@127.0.0.1:${databasePort}/portico`;
}
