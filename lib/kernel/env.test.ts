// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { EnvironmentProblem, environmentVariables, parseEnvironment } from "./env.ts";

const complete = {
  DATABASE_URL: "postgres://portico:x@db.example.it/portico",
  PORTICO_URL: "https://partecipa.comune.example.it",
  AUTH_SECRET: randomBytes(48).toString("hex"),
  PORTICO_IDENTITY_KEY: randomBytes(32).toString("base64"),
  OIDC_ISSUER: "https://login.regione.example.it",
  OIDC_CLIENT_ID: "portico",
  OIDC_CLIENT_SECRET: randomBytes(24).toString("hex"),
  SMTP_URL: "smtp://mail.example.it:587",
  MAIL_FROM: "Comune <partecipa@comune.example.it>",
  STORAGE_DIR: "/var/lib/portico",
};

function sentencesFor(change: Record<string, string | undefined>): string[] {
  try {
    parseEnvironment({ ...complete, ...change });
    return [];
  } catch (error) {
    if (error instanceof EnvironmentProblem) return error.sentences;
    throw error;
  }
}

describe("the environment", () => {
  it("is accepted when it is complete", () => {
    expect(sentencesFor({})).toEqual([]);
  });

  it.each(Object.keys(complete).filter((name) => name !== "STORAGE_DIR"))(
    "without %s is one sentence about it",
    (name) => {
      for (const absent of [undefined, ""]) {
        const [sentence, ...others] = sentencesFor({ [name]: absent });
        expect(sentence).toMatch(new RegExp(`^${name} is missing: .*\\.$`));
        expect(others).toEqual([]);
      }
    },
  );

  it("names everything that is missing at once", () => {
    expect(sentencesFor({ AUTH_SECRET: "", OIDC_ISSUER: "" })).toHaveLength(2);
  });

  it.each([
    ["AUTH_SECRET", "short", "too short"],
    ["AUTH_SECRET", "a".repeat(64), "guessable"],
    ["AUTH_SECRET", "change-me-change-me-change-me-change-me", "guessable"],
    ["PORTICO_IDENTITY_KEY", randomBytes(16).toString("base64"), "32 random bytes"],
    ["PORTICO_IDENTITY_KEY", Buffer.alloc(32).toString("base64"), "32 random bytes"],
    ["OIDC_CLIENT_SECRET", "secret", "guessable"],
    ["DATABASE_URL", "mysql://db.example.it/portico", "not an address"],
    ["PORTICO_URL", "http://partecipa.comune.example.it", "https://"],
    ["PORTICO_URL", "partecipa.comune.example.it", "not an address"],
    ["OIDC_ISSUER", "http://localhost.example.it", "https://"],
    ["OIDC_MAPPING", "{", "not JSON"],
    ["SMTP_URL", "https://mail.example.it", "not an address"],
  ])("%s=%s is refused", (name, value, reason) => {
    const [sentence] = sentencesFor({ [name]: value });
    expect(sentence).toContain(name);
    expect(sentence).toContain(reason);
  });

  it("lets a machine talk to itself without https", () => {
    expect(sentencesFor({ PORTICO_URL: "http://localhost:3000", OIDC_ISSUER: "http://127.0.0.1:3001" })).toEqual([]);
  });

  it("wants one place for files, and the whole of the staff's broker or nothing", () => {
    expect(sentencesFor({ STORAGE_DIR: undefined })[0]).toContain("STORAGE_DIR");
    expect(sentencesFor({ STORAGE_DIR: undefined, STORAGE_S3_BUCKET: "portico" })).toEqual([]);
    expect(sentencesFor({ OIDC_STAFF_ISSUER: "https://login.comune.example.it" })[0]).toContain("OIDC_STAFF_CLIENT_ID");
  });
});

describe(".env.example", () => {
  it("names every variable, and no other", () => {
    const setByUs = ["NODE_ENV", "PORTICO_DEMO", "MAIL_INBOX_URL"];
    const example = fs.readFileSync(`${import.meta.dirname}/../../.env.example`, "utf8");
    const named = [...example.matchAll(/^([A-Z0-9_]+)=$/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(
      [...environmentVariables.filter((name) => !setByUs.includes(name)), "PORT"].toSorted(),
    );
  });
});
