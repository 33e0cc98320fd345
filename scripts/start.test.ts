// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import net from "node:net";
import { describe, expect, it, vi } from "vitest";
import { sooner } from "#scripts/instance/child.ts";
import { root } from "#scripts/instance/folder.ts";

vi.setConfig({ testTimeout: 30_000 });

const production = {
  DATABASE_URL: "postgres://portico:x@127.0.0.1:1/portico",
  PORTICO_URL: "https://partecipa.comune.example.it",
  AUTH_SECRET: randomBytes(48).toString("hex"),
  PORTICO_IDENTITY_KEY: randomBytes(32).toString("base64"),
  OIDC_ISSUER: "https://login.regione.example.it",
  OIDC_CLIENT_ID: "portico",
  OIDC_CLIENT_SECRET: randomBytes(24).toString("hex"),
  SMTP_URL: "smtp://mail.example.it:587",
  MAIL_FROM: "Comune <partecipa@comune.example.it>",
  STORAGE_DIR: "/tmp/portico",
  PORTICO_DEMO: "",
};

/** Another program may own any fixed port; the system gives a free one. */
const freePort = () =>
  new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      resolve({ port: (server.address() as net.AddressInfo).port, close: () => server.close() });
    });
  });

function start(environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sooner, "scripts/start.ts"], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...environment },
    encoding: "utf8",
  });
  return { status, said: stderr.trim(), shown: stdout };
}

describe("npm start with a database of one's own", () => {
  it.each([
    ["without a secret", { AUTH_SECRET: "" }, /^AUTH_SECRET is missing: .*\.$/],
    [
      "with a default secret",
      { AUTH_SECRET: "change-me-before-you-go-to-production" },
      /^AUTH_SECRET is a default .*\.$/,
    ],
    [
      "with claims that mean nothing",
      { OIDC_MAPPING: '{"spid":{"nope":1}}' },
      /^OIDC_MAPPING does not do at spid: .*nope.*\. See docs\/deploy\.md\.$/,
    ],
    ["without an OIDC issuer", { OIDC_ISSUER: "" }, /^OIDC_ISSUER is missing: .*\.$/],
    ["with an unreachable database", {}, /^The database portico at 127\.0\.0\.1:1 cannot be reached: .*\.$/],
    ["as a demonstration", { PORTICO_DEMO: "1" }, /^PORTICO_DEMO and DATABASE_URL exclude each other: .*\.$/],
  ])("%s stops with one sentence, and starts nothing of the demonstration", (_, change, sentence) => {
    const { status, said, shown } = start({ ...production, ...change });
    expect(said).toMatch(sentence);
    expect(said).not.toContain("\n");
    expect(status).toBe(1);
    expect(shown).not.toContain("Valfiorita");
  });
});

describe("npm start", () => {
  it("says what to do when its port is taken", async () => {
    const other = await freePort();
    const { status, said } = start({ PORT: String(other.port) });
    other.close();
    expect(said).toBe(
      `Port ${other.port} is taken, perhaps by another Portico. Choose another one: PORT=${other.port + 1} npm start`,
    );
    expect(status).toBe(1);
  });

  it.each(["abc", "0", "70000"])("says what to do when PORT is %s", (port) => {
    expect(start({ PORT: port })).toMatchObject({ status: 1, said: expect.stringContaining(`PORT is ${port}`) });
  });
});
