// SPDX-License-Identifier: AGPL-3.0-or-later
import { runDemonstration } from "./demonstration.ts";
import { loadEnvironmentFile, webPort } from "./environment.ts";
import { startProduction } from "./instance/production.ts";
import { runCommand } from "./instance/sentence.ts";
import { runUntilStopped } from "./instance/until-stopped.ts";

await runCommand(async () => {
  loadEnvironmentFile();
  const port = webPort();
  await runUntilStopped((running) =>
    process.env.DATABASE_URL ? startProduction(port, running) : runDemonstration(port, running, "built"),
  );
});
