// SPDX-License-Identifier: AGPL-3.0-or-later
import { migrateDatabase } from "./database/migrate.ts";
import { loadEnvironmentFile } from "./environment.ts";
import { checkDatabase } from "./instance/production.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";
import { step } from "./progress.ts";

await runCommand(async () => {
  loadEnvironmentFile();
  const url = process.env.DATABASE_URL;
  if (!url) throw new Sentence("DATABASE_URL is not set: `npm start` migrates the demonstration by itself.");
  await checkDatabase(url);
  await step("migrations", () => migrateDatabase(url));
});
