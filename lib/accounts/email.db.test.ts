// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { emailConfirmations, people } from "#db/schema/accounts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addPerson, eventsAbout } from "#db/testing/fixtures.ts";
import { now } from "#lib/kernel/clock.ts";
import { confirmEmail } from "./commands/confirm-email.ts";
import { requestEmailConfirmation } from "./commands/request-email-confirmation.ts";
import { composeConfirmation } from "./compose-confirmation.ts";
import { emailToken } from "./email-token.ts";
import { findConfirmation, findPendingEmail } from "./queries.ts";

const address = "ada@posta.example";
let ada: string;

/** The secret of the link in the latest mail to a person. */
async function latestToken(personId: string): Promise<string> {
  const rows = await db.select().from(emailConfirmations).where(eq(emailConfirmations.personId, personId));
  const latest = rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  if (!latest) throw new Error("no confirmation was asked for");
  return emailToken(latest);
}

const addressOf = async (personId: string) => (await db.select().from(people).where(eq(people.id, personId)))[0];

const refused = (key: string) =>
  expect.objectContaining({ kind: "refused", text: { key: `accounts.refusals.${key}`, params: undefined } });

beforeEach(async () => {
  ada = await addPerson();
});

test("an address counts once its owner has confirmed it, and the journal does not learn it", async () => {
  await requestEmailConfirmation(ada, address);
  expect(await addressOf(ada)).toMatchObject({ email: null });
  expect(await findPendingEmail(ada)).toMatchObject({ email: address });

  const token = await latestToken(ada);
  expect(await findConfirmation(token)).toEqual({ state: "open", email: address });
  await confirmEmail(token);
  expect(await addressOf(ada)).toMatchObject({ email: address, emailConfirmedAt: expect.any(Date) });
  expect(await findPendingEmail(ada)).toBeNull();
  expect(await eventsAbout(ada)).toMatchObject([{ type: "account.email-confirmed", payload: {} }]);
});

test("the job that sends the mail is written with the request, and the link is kept nowhere", async () => {
  await requestEmailConfirmation(ada, address);
  const token = await latestToken(ada);
  const [kept] = await db.select().from(emailConfirmations).where(eq(emailConfirmations.personId, ada));
  const jobs = await db.execute(sql`select data from pgboss.job where name = 'email-confirmation'`);
  expect(jobs.map(({ data }) => data)).toContainEqual({ tokenHash: kept?.tokenHash });
  expect(JSON.stringify([kept, jobs])).not.toContain(token);
});

describe("a link", () => {
  test("works once, also when it is pressed many times at once", async () => {
    await requestEmailConfirmation(ada, address);
    const token = await latestToken(ada);
    expect(succeeded(await atOnce(8, () => confirmEmail(token)))).toHaveLength(1);
    await expect(confirmEmail(token)).rejects.toThrow(refused("linkUsed"));
    expect(await findConfirmation(token)).toEqual({ state: "used" });
  });

  test("stops working after a day", async () => {
    await requestEmailConfirmation(ada, address);
    const token = await latestToken(ada);
    const tomorrow = now().add({ hours: 24, seconds: 1 });
    await expect(confirmEmail(token, tomorrow)).rejects.toThrow(refused("linkExpired"));
    expect(await findConfirmation(token, tomorrow)).toEqual({ state: "expired" });
    expect(await addressOf(ada)).toMatchObject({ email: null });
  });

  test("stops working when a newer one is asked for", async () => {
    await requestEmailConfirmation(ada, "wrong@posta.example");
    const old = await latestToken(ada);
    await requestEmailConfirmation(ada, address, now().add({ seconds: 1 }));
    await expect(confirmEmail(old, now().add({ seconds: 2 }))).rejects.toThrow(refused("linkExpired"));
    await confirmEmail(await latestToken(ada), now().add({ seconds: 2 }));
    expect(await addressOf(ada)).toMatchObject({ email: address });
  });

  test.each(["", "x".repeat(43), "' or 1=1 --"])("that nobody made does nothing: %s", async (token) => {
    await expect(confirmEmail(token)).rejects.toThrow(refused("linkExpired"));
  });
});

test("an address that somebody else uses is asked and confirmed in the same way", async () => {
  await addPerson({ email: address, emailConfirmedAt: new Date() });
  await expect(requestEmailConfirmation(ada, address)).resolves.toBeUndefined();
  await confirmEmail(await latestToken(ada));
  expect(await addressOf(ada)).toMatchObject({ email: address });
});

test("the confirmed address stays until the new one is confirmed", async () => {
  const bruno = await addPerson({ email: "old@posta.example", emailConfirmedAt: new Date(0) });
  await requestEmailConfirmation(bruno, address);
  expect(await addressOf(bruno)).toMatchObject({ email: "old@posta.example", emailConfirmedAt: new Date(0) });
});

test("nobody has more than five mails sent in an hour, however fast they ask", async () => {
  const ask = (turn: number) => requestEmailConfirmation(ada, address, now().add({ milliseconds: turn }));
  expect(succeeded(await atOnce(9, ask))).toHaveLength(5);
  await expect(requestEmailConfirmation(ada, address)).rejects.toThrow(refused("manyMails"));
  await expect(requestEmailConfirmation(ada, address, now().add({ minutes: 61 }))).resolves.toBeUndefined();
});

test("who has no account any more is sent nothing", async () => {
  const gone = await addPerson({ erasedAt: new Date() });
  await expect(requestEmailConfirmation(gone, address)).rejects.toThrow(expect.objectContaining({ kind: "not-found" }));
});

test("the mail says who asks and why, in both forms, and shows what people wrote as it is", () => {
  const link = "https://comune.example/it/conferma-email?token=abc";
  const sender = { office: "Ufficio", municipality: `Comune <di> "Prova"`, email: "ufficio@comune.example" };
  const { text, html } = composeConfirmation({ locale: "it", link, sender });
  for (const form of [text, html]) expect(form).toContain(link);
  expect(html).toContain("Comune &lt;di&gt; &quot;Prova&quot;");
  expect(html).not.toMatch(/<(script|img|link)/);
});
