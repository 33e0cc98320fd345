// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";

/** The environment does not do: one sentence for each thing to put right. */
export class EnvironmentProblem extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join("\n"));
    this.sentences = sentences;
  }
}

const placeholder = /change.?me|example|default|secret|password|placeholder|insecure/i;

/** A secret somebody made up or copied shows few different characters or the words of a manual. */
const isGuessable = (value: string) => new Set(value).size < 8 || placeholder.test(value);

const text = (missing: string) => z.string({ error: missing });

const secret = (name: string, least: number) =>
  text(`${name} is missing: set it to random characters, for example those of \`openssl rand -base64 48\`.`)
    .min(least, `${name} is too short: it needs at least ${least} random characters.`)
    .refine(
      (value) => !isGuessable(value),
      `${name} is a default or guessable value: set random characters of your own.`,
    );

const address = (name: string, protocols: RegExp, like: string) =>
  text(`${name} is missing: set it to an address such as ${like}.`).refine(
    (value) => URL.canParse(value) && protocols.test(new URL(value).protocol),
    `${name} is not an address such as ${like}.`,
  );

/** Sign-in and cookies are safe over https only; a machine may talk to itself without. */
const secureAddress = (name: string, like: string) =>
  address(name, /^https?:$/, like).refine(
    (value) => !URL.canParse(value) || /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(value),
    `${name} must begin with https://, such as ${like}.`,
  );

const json = (name: string) =>
  z.string().transform((value, context): unknown => {
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: "custom", message: `${name} is not JSON: see docs/deploy.md.` });
      return z.NEVER;
    }
  });

const schema = z
  .object({
    NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
    DATABASE_URL: address("DATABASE_URL", /^postgres(ql)?:$/, "postgres://portico:…@db.example.it/portico"),
    PORTICO_URL: secureAddress("PORTICO_URL", "https://partecipa.comune.example.it"),
    PORTICO_DEMO: z.literal("1").optional(),
    AUTH_SECRET: secret("AUTH_SECRET", 32),
    PORTICO_IDENTITY_KEY: text(
      "PORTICO_IDENTITY_KEY is missing: set it to 32 random bytes in base64, those of `openssl rand -base64 32`, and keep a copy.",
    ).refine(
      (value) => Buffer.from(value, "base64").length === 32 && new Set(Buffer.from(value, "base64")).size >= 8,
      "PORTICO_IDENTITY_KEY must be 32 random bytes in base64, those of `openssl rand -base64 32`.",
    ),
    OIDC_ISSUER: secureAddress("OIDC_ISSUER", "https://login.regione.example.it"),
    OIDC_CLIENT_ID: text("OIDC_CLIENT_ID is missing: the broker of SPID and CIE gives it to you."),
    OIDC_CLIENT_SECRET: text("OIDC_CLIENT_SECRET is missing: the broker of SPID and CIE gives it to you.").refine(
      (value) => !isGuessable(value),
      "OIDC_CLIENT_SECRET is a default or guessable value: ask the broker for one.",
    ),
    OIDC_MAPPING: json("OIDC_MAPPING").optional(),
    OIDC_STAFF_ISSUER: secureAddress("OIDC_STAFF_ISSUER", "https://login.comune.example.it").optional(),
    OIDC_STAFF_CLIENT_ID: z.string().optional(),
    OIDC_STAFF_CLIENT_SECRET: z.string().optional(),
    SMTP_URL: address("SMTP_URL", /^smtps?:$/, "smtp://user:…@mail.example.it:587"),
    MAIL_FROM: text(
      "MAIL_FROM is missing: set the sender of all mails, such as `Comune <partecipa@comune.example.it>`.",
    ),
    MAIL_INBOX_URL: z.url().optional(),
    TRUSTED_PROXIES: z
      .string()
      .regex(/^[1-9]$/, "TRUSTED_PROXIES is how many proxies of yours stand before Portico, from 1 to 9.")
      .default("1")
      .transform(Number),
    ACCESSIBILITY_STATEMENT_URL: z.url("ACCESSIBILITY_STATEMENT_URL is not an address.").optional(),
    STORAGE_DIR: z.string().optional(),
    STORAGE_S3_BUCKET: z.string().optional(),
    STORAGE_S3_ENDPOINT: z.url("STORAGE_S3_ENDPOINT is not an address.").optional(),
    STORAGE_S3_REGION: z.string().optional(),
    STORAGE_S3_ACCESS_KEY: z.string().optional(),
    STORAGE_S3_SECRET_KEY: z.string().optional(),
  })
  .superRefine((given, context) => {
    const report = (message: string) => context.addIssue({ code: "custom", message });
    if (given.OIDC_STAFF_ISSUER && !(given.OIDC_STAFF_CLIENT_ID && given.OIDC_STAFF_CLIENT_SECRET)) {
      report("OIDC_STAFF_ISSUER needs OIDC_STAFF_CLIENT_ID and OIDC_STAFF_CLIENT_SECRET beside it.");
    }
    if (!given.STORAGE_DIR && !given.STORAGE_S3_BUCKET) {
      report("STORAGE_DIR is missing: set the folder where files are kept, or STORAGE_S3_BUCKET and its companions.");
    }
  });

export const environmentVariables = Object.keys(schema.shape);

export type Environment = z.infer<typeof schema>;

/** Checks a given environment; an empty variable counts as absent. Throws `EnvironmentProblem`. */
export function parseEnvironment(given: Record<string, string | undefined>): Environment {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const result = schema.safeParse(present);
  if (!result.success) throw new EnvironmentProblem([...new Set(result.error.issues.map((issue) => issue.message))]);
  return result.data;
}

let parsed: Environment | undefined;

/** The environment of this process, checked when it is first asked for: a build without secrets must be possible. */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}
