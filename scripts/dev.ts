// SPDX-License-Identifier: AGPL-3.0-or-later
import { runDemonstration } from "./demonstration.ts";
import { loadEnvironmentFile, webPort } from "./environment.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";
import { runUntilStopped } from "./instance/until-stopped.ts";

/** The demonstration for daily work: pages change as their files do. */
await runCommand(async () => {
  loadEnvironmentFile();
  if (process.env.DATABASE_URL) throw new Sentence("`npm run dev` has a database of its own: unset DATABASE_URL.");
  const port = webPort();
  await runUntilStopped((running) => runDemonstration(port, running, "development"));
});
