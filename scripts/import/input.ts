// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { loadEnvironmentFile } from "../environment.ts";
import { checkDatabase } from "../instance/production.ts";
import { databaseAddress } from "../instance/running-database.ts";
import { Sentence } from "../instance/sentence.ts";

export function readFile(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new Sentence(`${file} cannot be read.`);
  }
}

/** From here on the modules that know the database can be loaded. */
export async function openDatabase(): Promise<void> {
  loadEnvironmentFile();
  process.env.DATABASE_URL = databaseAddress();
  await checkDatabase(process.env.DATABASE_URL);
}
