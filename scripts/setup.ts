// SPDX-License-Identifier: AGPL-3.0-or-later
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { AnswerableError, type Message } from "#lib/kernel/errors.ts";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { translator } from "#lib/kernel/messages.ts";
import { stopSending } from "#lib/kernel/queue.ts";
import { setUpInput } from "#lib/municipality/schemas.ts";
import { migrateDatabase } from "./database/migrate.ts";
import { loadEnvironmentFile } from "./environment.ts";
import { checkDatabase, checkedEnvironment } from "./instance/production.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

const { administrator, units, ...municipality } = setUpInput.shape;

/** What is asked, by the name of its flag. */
const questions = {
  name: { ask: "Name of the municipality, such as Comune di Camaiore", schema: municipality.name },
  "patron-day": { ask: "Day of the patron saint, as MM-DD", schema: municipality.patronDay },
  population: { ask: "Number of inhabitants", schema: municipality.population },
  address: { ask: "Address of the participation office", schema: municipality.address },
  phone: { ask: "Its telephone", schema: municipality.phone },
  email: { ask: "Its e-mail", schema: municipality.email },
  pec: { ask: "The municipality's certified e-mail (PEC)", schema: municipality.pec },
  website: { ask: "The municipality's website, with https://", schema: municipality.website },
  units: { ask: "Other offices, separated by semicolons (may be empty)", schema: undefined },
  "given-name": { ask: "First administrator: given name", schema: administrator.shape.givenName },
  "family-name": { ask: "First administrator: family name", schema: administrator.shape.familyName },
  "fiscal-code": {
    ask: "First administrator: fiscal code, by which sign-in knows them",
    schema: administrator.shape.fiscalCode,
  },
  "admin-email": { ask: "First administrator: e-mail", schema: administrator.shape.email },
} satisfies Record<string, { ask: string; schema: z.ZodType | undefined }>;

type Flag = keyof typeof questions;
const flags = Object.keys(questions) as Flag[];

const t = translator("en");
const inWords = ({ key, params }: Message) => t(key, params);

/** What is wrong with an answer, in words. */
function problemWith(flag: Flag, answer: string): string | undefined {
  const result = questions[flag].schema?.safeParse(answer);
  if (!result || result.success) return undefined;
  return Object.values(fieldMessages(result.error)).map(inWords).join(" ");
}

/** Answers come from the flags, and from the terminal where it can be asked. */
async function collectAnswers(): Promise<Record<Flag, string>> {
  const { values } = parseArgs({ options: Object.fromEntries(flags.map((flag) => [flag, { type: "string" }])) });
  const missing = flags.filter((flag) => values[flag] === undefined && flag !== "units");
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new Sentence(`Still to be said: ${missing.map((flag) => `--${flag}`).join(", ")}.`);
  }
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const answers = {} as Record<Flag, string>;
  for (const flag of flags) answers[flag] = await answerTo(flag, values[flag], terminal);
  terminal?.close();
  return answers;
}

type Terminal = { question: (text: string) => Promise<string> };

async function answerTo(flag: Flag, given: unknown, terminal: Terminal | undefined): Promise<string> {
  if (typeof given === "string") {
    const problem = problemWith(flag, given);
    if (problem) throw new Sentence(`--${flag}: ${problem}`);
    return given;
  }
  if (!terminal) return "";
  const answer = await terminal.question(`${questions[flag].ask}: `);
  const problem = problemWith(flag, answer);
  if (!problem) return answer;
  console.log(problem);
  return answerTo(flag, given, terminal);
}

await runCommand(async () => {
  loadEnvironmentFile();
  if (!process.env.DATABASE_URL) throw new Sentence("DATABASE_URL is not set: setup is for a database of your own.");
  const { DATABASE_URL } = checkedEnvironment();
  await checkDatabase(DATABASE_URL);
  await migrateDatabase(DATABASE_URL);
  const answers = await collectAnswers();
  await setUp(answers);
  console.log(`${answers.name} is set up: \`npm start\` opens it, and the administrator signs in as an employee.`);
});

async function setUp(answers: Record<Flag, string>) {
  // Only now, because the database is named by the environment that has just been read.
  const { setUpMunicipality } = await import("#lib/municipality/commands/set-up-municipality.ts");
  const { addStartingServices } = await import("#lib/office/commands/add-starting-services.ts");
  const { sqlClient } = await import("#db/client.ts");
  try {
    await setUpMunicipality(setUpInput.parse(inputOf(answers)));
    await addStartingServices();
  } catch (error) {
    throw error instanceof AnswerableError ? new Sentence(inWords(error.text)) : error;
  } finally {
    await stopSending();
    await sqlClient.end();
  }
}

function inputOf(answers: Record<Flag, string>) {
  const units = answers.units.split(";").map((unit) => unit.trim());
  return {
    ...answers,
    patronDay: answers["patron-day"],
    units: units.filter(Boolean),
    administrator: {
      givenName: answers["given-name"],
      familyName: answers["family-name"],
      email: answers["admin-email"],
      fiscalCode: answers["fiscal-code"],
    },
  };
}
