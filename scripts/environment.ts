// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { root } from "./instance/folder.ts";
import { Sentence } from "./instance/sentence.ts";

/** `.env` says what the shell does not say already, for every process alike. */
export function loadEnvironmentFile() {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** The port of the web server: `PORT`, or 3000. */
export function webPort(): number {
  const given = process.env.PORT || "3000";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT is ${given}: it must be a number from 1 to 65535, such as 3000.`);
  }
  return port;
}
