// SPDX-License-Identifier: AGPL-3.0-or-later
import { loadEnvironmentFile, webPort } from "./environment.ts";
import { prepareDemonstration } from "./instance/demonstration.ts";
import { instanceFolder } from "./instance/folder.ts";
import { startProduction } from "./instance/production.ts";
import { runCommand } from "./instance/sentence.ts";
import { end, stopWhenAsked } from "./instance/until-stopped.ts";
import { seedDemonstration, welcome } from "./instance/valfiorita.ts";
import { step } from "./progress.ts";

const running = new AsyncDisposableStack();

async function start() {
  loadEnvironmentFile();
  const port = webPort();
  stopWhenAsked(running);
  if (process.env.DATABASE_URL) {
    await startProduction(port, running);
    console.log(`Portico is open at ${process.env.PORTICO_URL} (port ${port}).`);
    return;
  }
  console.log("Portico, demonstration: the invented Comune di Valfiorita");
  const folder = instanceFolder(String(port));
  const demonstration = await prepareDemonstration({ folder, port, step, report: console.error, running });
  await seedDemonstration(folder, demonstration.environment);
  await demonstration.open();
  console.log(welcome(demonstration));
}

await runCommand(async () => {
  try {
    await start();
  } catch (error) {
    await end(running);
    throw error;
  }
});
