// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";

/** Of one log that much is told at most, the last of it. */
const mostLines = 40;

/** What the programs of a house said that they should not have to say, each line after its log's name. */
export function troubleIn(logs: string): string[] {
  return fs.readdirSync(logs).flatMap((name) => {
    const lines = fs.readFileSync(path.join(logs, name), "utf8").split("\n");
    return lines
      .filter(isTrouble)
      .slice(-mostLines)
      .map((line) => `${name}: ${line}`);
  });
}

/** Everything but what our own programs (`lib/kernel/log.ts`) and PostgreSQL say when all goes well. */
const isTrouble = (line: string): boolean =>
  line.trim() !== "" && !/^\{.*"level":"info"| (LOG|STATEMENT): {2}/.test(line);
