// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { clearTestFolders, dataFolder, runningInstances } from "./instance/folder.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

/** Forgets everything the demonstration has made: databases, files, secrets, logs. */
await runCommand(async () => {
  const running = runningInstances();
  if (running.length > 0) {
    throw new Sentence(`Portico is running (${running.join(", ")}): stop it first, then reset.`);
  }
  clearTestFolders();
  fs.rmSync(dataFolder, { recursive: true, force: true });
  console.log("Everything under .data/ is gone; `npm start` begins anew.");
});
