// SPDX-License-Identifier: AGPL-3.0-or-later
import { buildFolder, isBuilt } from "./build/ensure-build.ts";
import { buildWithoutData } from "./build/without-data.ts";
import { runCommand } from "./instance/sentence.ts";
import { runToItsEnd } from "./instance/until-stopped.ts";
import { step } from "./progress.ts";

/** Builds the pages for any municipality: what they show comes from the database of whoever starts them. */
await runCommand(async () => {
  if (!isBuilt()) await runToItsEnd((running) => step("building the pages", () => buildWithoutData(running)));
  console.log(`The build is ready in ${buildFolder()}.`);
});
