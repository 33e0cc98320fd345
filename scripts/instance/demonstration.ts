// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { ensureBuild } from "../build/ensure-build.ts";
import { databaseUser, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { createDatabase, migrateDatabase } from "../database/migrate.ts";
import { launch, type Program } from "./child.ts";
import { claim, type Ports, portsFor, release, type Secrets, secretsOf } from "./folder.ts";
import { keepRunning } from "./keep-running.ts";
import { isFree } from "./ports.ts";
import { identityProvider, mailServer, web, worker } from "./programs.ts";
import { Sentence } from "./sentence.ts";

export type Demonstration = {
  environment: ReturnType<typeof environmentOf>;
  ports: Ports;
  /** Builds if need be and starts every program. */
  open: () => Promise<void>;
};

type Step = <Result>(label: string, work: () => Promise<Result>) => Promise<Result>;

type Options = {
  folder: string;
  port: number;
  step: Step;
  /** Told what happens later, such as a program that had to be started again. */
  report: (sentence: string) => void;
  /** What is started is stopped with it. */
  running: AsyncDisposableStack;
  durable?: boolean;
};

/** The whole house with everything it needs, in one folder: database first, then, once opened, its programs. */
export async function prepareDemonstration(options: Options): Promise<Demonstration> {
  const { folder, port, step, report, running, durable } = options;
  const logs = path.join(folder, "logs");
  fs.mkdirSync(logs, { recursive: true });
  if (!claim(folder) || !(await isFree(port))) throw new Sentence(portTaken(port));
  running.defer(async () => release(folder));

  const ports = await portsFor(port);
  const secrets = secretsOf(folder);
  const environment = environmentOf({ folder, port, ports, secrets });
  const cluster = { folder: path.join(folder, "postgres"), log: path.join(logs, "postgres.log"), durable };
  await step("database", async () => {
    const start = () => startEmbeddedPostgres({ ...cluster, port: ports.database, password: secrets.database });
    running.defer(await keepRunning("database", start, report));
    await createDatabase(environment.DATABASE_URL);
    await migrateDatabase(environment.DATABASE_URL);
  });

  const surroundings = { environment, logs };
  const mail = { smtp: ports.smtp, inbox: ports.mailInbox, folder: path.join(folder, "mail") };
  return {
    environment,
    ports,
    open: async () => {
      const build = await step("build (half a minute when something changed)", () => ensureBuild(environment));
      const programs = [
        mailServer(surroundings, mail),
        ...(fs.existsSync("demo/identity-provider.ts") ? [identityProvider(surroundings, ports.identityProvider)] : []),
        worker(surroundings),
        web(surroundings, { port, host: "127.0.0.1", build }),
      ];
      await step("mail server, identity provider, worker, web server", () => keepAll(programs, running, report));
    },
  };
}

/** Started all at once, stopped from the last to the first. */
async function keepAll(programs: Program[], running: AsyncDisposableStack, report: Options["report"]) {
  const kept = programs.map((program) => keepRunning(program.name, () => launch(program), report));
  for (const stop of await Promise.all(kept)) running.defer(stop);
}

export const portTaken = (port: number) =>
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
