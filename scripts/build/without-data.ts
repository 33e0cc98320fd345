// SPDX-License-Identifier: AGPL-3.0-or-later
import path from "node:path";
import { houseCode, runToEnd } from "#scripts/instance/child.ts";
import { prepareDemonstration } from "#scripts/instance/demonstration.ts";
import { clearTestFolders, fleetingFolder } from "#scripts/instance/folder.ts";
import { testPort } from "#scripts/instance/ports.ts";
import { ensureBuild } from "./ensure-build.ts";

/** Nobody: `next build` renders pages, and pages need a municipality. */
const nobody = {
  name: "Comune",
  "patron-day": "01-01",
  population: "1",
  address: "Piazza del Municipio 1",
  phone: "000 000",
  email: "nobody@comune.example",
  pec: "nobody@pec.example",
  website: "https://comune.example",
  "given-name": "Nobody",
  "family-name": "Nobody",
  "fiscal-code": "NBDNBD00A01H501O",
  "admin-email": "nobody@comune.example",
};

/**
 * A build made where no data are, such as in an image: the database it renders from is made for it and goes with it. So
 * nothing of the demonstration gets into it either.
 */
export async function buildWithoutData(running: AsyncDisposableStack) {
  const folder = fleetingFolder("build");
  running.defer(async () => clearTestFolders());
  const port = await testPort();
  const prepared = await prepareDemonstration({ folder, port, running, report: console.error, durable: false });
  const environment = { ...prepared.environment, PORTICO_DEMO: "" };
  const flags = Object.entries(nobody).flatMap(([flag, value]) => [`--${flag}`, value]);
  const log = path.join(folder, "logs/setup.log");
  await runToEnd({
    name: "setup",
    args: [...houseCode, "scripts/setup.ts", ...flags],
    environment,
    log,
  });
  await ensureBuild(environment);
}
