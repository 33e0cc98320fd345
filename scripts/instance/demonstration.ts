// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { databaseUser, startEmbeddedPostgres } from "#scripts/database/embedded-postgres.ts";
import { createDatabase, migrateDatabase } from "#scripts/database/migrate.ts";
import { launch, type Program } from "./child.ts";
import { claim, type Ports, portsFor, release, type Secrets, secretsOf } from "./folder.ts";
import { keepRunning } from "./keep-running.ts";
import { isFree } from "./ports.ts";
import { identityProvider, mailServer, worker } from "./programs.ts";
import { Sentence } from "./sentence.ts";

type Setting = {
  /** Everything it keeps lies in this folder. */
  folder: string;
  port: number;
  /** What is started is stopped with it, the last first. */
  running: AsyncDisposableStack;
  /** Told what happens later, such as a program that had to be started again. */
  report: (sentence: string) => void;
  /** `false` for the tests: a database nobody misses. */
  durable?: boolean;
};

export type Demonstration = Setting & { ports: Ports; environment: ReturnType<typeof environmentOf> };

/** Takes the folder, starts its database and brings it to the present schema. */
export async function prepareDemonstration(setting: Setting): Promise<Demonstration> {
  const { folder, port, running, report, durable } = setting;
  const logs = path.join(folder, "logs");
  if (!(await isFree(port)) || !claim(folder)) throw new Sentence(portTaken(port));
  running.defer(async () => release(folder));
  fs.mkdirSync(logs, { recursive: true });

  const ports = await portsFor(port);
  const secrets = secretsOf(folder);
  const environment = environmentOf({ folder, port, ports, secrets });
  const cluster = { folder: path.join(folder, "postgres"), log: path.join(logs, "postgres.log"), durable };
  const start = () => startEmbeddedPostgres({ ...cluster, port: ports.database, password: secrets.database });
  running.defer(await keepRunning("database", start, report));
  await createDatabase(environment.DATABASE_URL);
  await migrateDatabase(environment.DATABASE_URL);
  return { ...setting, ports, environment };
}

/** Starts the programs around the database: those of the demonstration, the worker and the given web server. */
export async function openDemonstration(demonstration: Demonstration, web: Program) {
  const { folder, ports, running, report } = demonstration;
  const surroundings = surroundingsOf(demonstration);
  const programs = [
    mailServer(surroundings, { smtp: ports.smtp, inbox: ports.mailInbox, folder: path.join(folder, "mail") }),
    identityProvider(surroundings, ports.identityProvider),
    worker(surroundings),
    web,
  ];
  // Started all at once, stopped from the last to the first.
  const kept = programs.map((program) => keepRunning(program.name, () => launch(program), report));
  for (const stop of await Promise.all(kept)) running.defer(stop);
}

export const surroundingsOf = ({ environment, folder }: Demonstration) => ({
  environment,
  logs: path.join(folder, "logs"),
});

const portTaken = (port: number) =>
  `Port ${port} is taken, perhaps by another Portico. Choose another one: PORT=${port + 1} npm start`;

function environmentOf(given: { folder: string; port: number; ports: Ports; secrets: Secrets }) {
  const { folder, port, ports, secrets } = given;
  return {
    PORT: String(port),
    PORTICO_URL: `http://localhost:${port}`,
    PORTICO_DEMO: "1",
    DATABASE_URL: `postgres://${databaseUser}:${secrets.database}@127.0.0.1:${ports.database}/portico`,
    AUTH_SECRET: secrets.auth,
    PORTICO_IDENTITY_KEY: secrets.identityKey,
    IDENTITY_PROVIDER_PORT: String(ports.identityProvider),
    OIDC_ISSUER: `http://localhost:${ports.identityProvider}`,
    OIDC_CLIENT_ID: "portico",
    OIDC_CLIENT_SECRET: secrets.oidcClient,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: "Comune di Valfiorita <partecipa@valfiorita.example>",
    MAIL_INBOX_URL: `http://localhost:${ports.mailInbox}`,
    STORAGE_DIR: path.join(folder, "storage"),
    NEXT_TELEMETRY_DISABLED: "1",
    ...nothingOfProduction,
  };
}

/** Empty means absent: what a shell or an `.env` file says about another Portico stays outside. */
const nothingOfProduction = {
  OIDC_MAPPING: "",
  OIDC_STAFF_ISSUER: "",
  OIDC_STAFF_CLIENT_ID: "",
  OIDC_STAFF_CLIENT_SECRET: "",
  STORAGE_S3_BUCKET: "",
};
