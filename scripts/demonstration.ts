// SPDX-License-Identifier: AGPL-3.0-or-later
import { personas } from "#demo/valfiorita/personas.ts";
import { buildFolder, ensureBuild, isBuilt } from "./build/ensure-build.ts";
import { hasMunicipality } from "./database/migrate.ts";
import {
  type Demonstration,
  openDemonstration,
  prepareDemonstration,
  surroundingsOf,
} from "./instance/demonstration.ts";
import { instanceFolder } from "./instance/folder.ts";
import { developmentWeb, web } from "./instance/programs.ts";
import { seedDemonstration } from "./instance/seed.ts";
import { step } from "./progress.ts";

/** Opens the invented Comune di Valfiorita on a port, and says what one needs to look around. */
export async function runDemonstration(port: number, running: AsyncDisposableStack, mode: "built" | "development") {
  console.log("Portico, demonstration: the invented Comune di Valfiorita");
  const setting = { folder: instanceFolder(String(port)), port, running, report: console.error };
  const demonstration = await step("database", () => prepareDemonstration(setting));
  if (!(await hasMunicipality(demonstration.environment.DATABASE_URL)))
    await step("people and proposals", () => seedDemonstration(demonstration));
  const program =
    mode === "built" ? await builtWeb(demonstration) : developmentWeb(surroundingsOf(demonstration), port);
  await step("mail server, identity provider, worker, web server", () => openDemonstration(demonstration, program));
  console.log(welcome(demonstration));
}

async function builtWeb(demonstration: Demonstration) {
  const make = () => ensureBuild(demonstration.environment);
  const build = isBuilt() ? buildFolder() : await step("building the pages, about half a minute", make);
  return web(surroundingsOf(demonstration), { port: demonstration.port, host: "127.0.0.1", build });
}

function welcome({ environment }: Demonstration): string {
  const rows = [
    ["Portico", environment.PORTICO_URL],
    ["Mail inbox", environment.MAIL_INBOX_URL],
    [],
    ["Sign in as"],
    ...personas.map(({ givenName, familyName, about }) => [`  ${givenName} ${familyName}`, firstSentence(about.en)]),
  ];
  const width = Math.max(...rows.map(([label = ""]) => label.length)) + 3;
  const lines = rows.map(([label = "", value = ""]) => (label.padEnd(width) + value).trimEnd());
  return `\n${lines.join("\n")}\n\nCtrl-C stops everything.\n`;
}

const firstSentence = (text: string) => text.split(/(?<=\.) /)[0] ?? text;
