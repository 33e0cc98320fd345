// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { addEvent, addMunicipality, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { MailUnavailable } from "#lib/gateways/mail.ts";
import { sendNotificationMail } from "./commands/send-mail.ts";
import { setPreferences } from "./commands/set-preferences.ts";
import { readMailChoice } from "./mail-choice.ts";
import { notify } from "./notify.ts";

/** How the mail server answers the next recipient; 250 takes the mail. */
let answer = 250;
let taken: string[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onRcptTo: (_address, _session, done) =>
    answer === 250 ? done() : done(Object.assign(new Error("no"), { responseCode: answer })),
  async onData(stream, _session, done) {
    taken.push(await text(stream));
    done();
  },
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  await addMunicipality();
});

afterAll(() => new Promise<void>((closed) => server.close(closed)));

beforeEach(() => {
  answer = 250;
  taken = [];
});

/** A notification whose mail waits to be sent. */
async function pending(locale: "it" | "en" = "it") {
  const personId = await addPerson({ email: "ada@example.it", emailConfirmedAt: new Date(), locale });
  const eventId = await addEvent();
  const params = { number: "2026-000123", title: "Più panchine", dueOn: "" };
  await inTransaction((tx) => notify(tx, { eventId, kind: "proposal-answered", people: [personId], params }));
  const [written] = await db.select().from(notifications).where(eq(notifications.personId, personId));
  if (!written) throw new Error("nobody was told");
  return { id: written.id, personId };
}

async function stateOf(id: string) {
  const [found] = await db.select().from(notifications).where(eq(notifications.id, id));
  return found?.mailState;
}

describe("a mail", () => {
  test("reaches the person in their language and can be stopped by its own header", async () => {
    const { id, personId } = await pending("en");
    await sendNotificationMail(id, false);
    const mail = await PostalMime.parse(taken[0] ?? "");
    const header = (key: string) => mail.headers.find((each) => each.key === key)?.value;

    expect(mail.subject).toBe("Proposal 2026-000123: the answer is here");
    expect(mail.to).toEqual([{ address: "ada@example.it", name: "" }]);
    expect(mail.messageId).toBe(`<${id}@valfiorita.example>`);
    expect(mail.text).toContain("http://localhost:3000/en/proposals/2026-000123");
    expect(mail.html).toContain('<html lang="en">');
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const address = /^<(http:\/\/localhost:3000\/api\/unsubscribe\?token=([^>]+))>$/.exec(
      header("list-unsubscribe") ?? "",
    );
    expect(readMailChoice(address?.[2] ?? "")).toEqual({ what: "stop", personId, about: ["proposals"] });
    expect(await stateOf(id)).toBe("sent");
  });

  test("is sent once, however often its job runs", async () => {
    const { id } = await pending();
    await sendNotificationMail(id, false);
    await sendNotificationMail(id, false);
    expect(taken).toHaveLength(1);
  });

  test("is not sent to who has stopped these mails since, or has no address any more", async () => {
    const [unwilling, erased] = [await pending(), await pending()];
    await setPreferences(unwilling.personId, { proposals: "none" });
    await db.update(people).set({ email: null }).where(eq(people.id, erased.personId));
    for (const { id } of [unwilling, erased]) {
      await sendNotificationMail(id, false);
      expect(await stateOf(id)).toBe("none");
    }
    expect(taken).toEqual([]);
  });

  test("waits to be gathered where the person chose that since, unless it may have left already", async () => {
    const [patient, tried] = [await pending(), await pending()];
    answer = 451;
    await expect(sendNotificationMail(tried.id, false)).rejects.toBeInstanceOf(MailUnavailable);
    answer = 250;
    for (const { id, personId } of [patient, tried]) {
      await setPreferences(personId, { proposals: "daily" });
      await sendNotificationMail(id, false);
    }
    expect(await stateOf(patient.id)).toBe("waiting");
    expect(await stateOf(tried.id)).toBe("sent");
    expect(taken).toHaveLength(1);
  });

  test("of a notification there is none of is nothing to do", async () => {
    await sendNotificationMail(randomUUID(), false);
    expect(taken).toEqual([]);
  });
});

describe("a mail that is not taken", () => {
  test("for good is failed, and its job is done", async () => {
    const { id } = await pending();
    answer = 550;
    await sendNotificationMail(id, false);
    expect(await stateOf(id)).toBe("failed");
  });

  test("for now waits for the next attempt", async () => {
    const { id } = await pending();
    answer = 451;
    await expect(sendNotificationMail(id, false)).rejects.toBeInstanceOf(MailUnavailable);
    expect(await stateOf(id)).toBe("pending");
    answer = 250;
    await sendNotificationMail(id, false);
    expect(await stateOf(id)).toBe("sent");
  });

  test("at the last attempt is failed", async () => {
    const { id } = await pending();
    answer = 451;
    await expect(sendNotificationMail(id, true)).rejects.toBeInstanceOf(MailUnavailable);
    expect(await stateOf(id)).toBe("failed");
  });
});
