// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from "node:util";
import { startWeb } from "#lib/web/server.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, host: { type: "string" } } });
const web = await startWeb({ port: Number(values.port), ...(values.host && { host: values.host }) });

/** Requests at work are answered, new ones refused. */
async function stop() {
  await web.stop();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
