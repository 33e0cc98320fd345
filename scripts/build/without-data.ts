// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { prepareDemonstration } from "#scripts/instance/demonstration.ts";
import { testFolder } from "#scripts/instance/folder.ts";
import { freePort } from "#scripts/instance/ports.ts";
import { ensureBuild } from "./ensure-build.ts";

/**
 * `next build` prerenders and so needs a database; this one holds nobody's data, so that an image can be built where no
 * data are, and nothing of the demonstration gets into it.
 */
export async function buildWithoutData(running: AsyncDisposableStack) {
  const folder = testFolder("build");
  running.defer(async () => fs.rmSync(folder, { recursive: true, force: true }));
  const { environment } = await prepareDemonstration({
    folder,
    port: await freePort(20_000 + (process.pid % 10_000)),
    running,
    report: console.error,
    durable: false,
  });
  await ensureBuild({ ...environment, PORTICO_DEMO: "" });
}
