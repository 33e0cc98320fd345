// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from "node:crypto";
import path from "node:path";
import postgres from "postgres";
import { expect, test } from "../fixtures.ts";
import { freePort, House } from "./house.ts";

/** A database of its own, on the server of the tests. */
async function emptyDatabase(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? "");
  const sql = postgres(url.href, { max: 1 });
  const name = `production_${randomBytes(6).toString("hex")}`;
  await sql`create database ${sql(name)}`;
  await sql.end();
  url.pathname = `/${name}`;
  return url.href;
}

const flags = {
  name: "Comune di Montelupo Alto",
  "patron-day": "06-24",
  population: "4200",
  address: "Piazza Grande 1, Montelupo Alto",
  phone: "0555 000 000",
  email: "partecipa@montelupo.example",
  pec: "montelupo@pec.example",
  website: "https://montelupo.example",
  "given-name": "Ada",
  "family-name": "Rossi",
  "fiscal-code": "RSSDAA80A41H501I",
  "admin-email": "ada.rossi@montelupo.example",
};

const setup = [
  "--conditions=react-server",
  "scripts/setup.ts",
  ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
];

test("production is set up once, opens with its own data and with nothing of the demonstration", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const port = await freePort();
  const house = new House(port, {
    DATABASE_URL: await emptyDatabase(),
    PORTICO_URL: `http://localhost:${port}`,
    AUTH_SECRET: randomBytes(48).toString("hex"),
    PORTICO_IDENTITY_KEY: randomBytes(32).toString("base64"),
    OIDC_ISSUER: process.env.OIDC_ISSUER ?? "",
    OIDC_CLIENT_ID: "portico",
    OIDC_CLIENT_SECRET: randomBytes(24).toString("hex"),
    SMTP_URL: process.env.SMTP_URL ?? "",
    MAIL_FROM: "Comune <partecipa@montelupo.example>",
    STORAGE_DIR: path.join(process.env.STORAGE_DIR ?? "", "../another-storage"),
  });
  try {
    const early = await house.run("scripts/start.ts");
    expect(early.status).toBe(1);
    expect(early.said).toContain("The municipality is not set up yet: run `npm run setup` first.");

    expect(await house.run(...setup)).toMatchObject({ status: 0 });
    const wrong = await house.run(...setup, "--patron-day", "06-31");
    expect(wrong).toMatchObject({ status: 1, said: expect.stringContaining("for example 06-24") });
    const unknown = await house.run(...setup, "--foo", "bar");
    expect(unknown.said).toContain("Unknown option '--foo'");
    expect(unknown.said, "no stack").not.toContain("    at ");
    const again = await house.run(...setup);
    expect(again.status).toBe(1);
    expect(again.said).toContain("This Portico is set up already");

    await house.open(`Portico is open at http://localhost:${port}`);
    const home = await (await request.get(`http://localhost:${port}/it`)).text();
    expect(home).toContain("Montelupo Alto");
    expect(home).not.toContain("Valfiorita");
    expect((await request.get(`http://localhost:${port}/status`)).status()).toBe(200);
    const commands = house.processes().map(({ command }) => command);
    expect(commands.filter((command) => /identity-provider|maildev|bin\/postgres/.test(command))).toEqual([]);

    expect(await house.end("SIGTERM")).toBe(0);
    expect(house.processes()).toEqual([]);
  } finally {
    await house.end("SIGTERM");
  }
});
