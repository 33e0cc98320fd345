// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { emailConfirmations, people } from "#db/schema/accounts.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { digests, notifications } from "#db/schema/notifications.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { wholeApplication } from "#db/testing/applications.ts";
import { addEvent } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, furnishHouse } from "#db/testing/house.ts";
import { inTransaction } from "#db/transaction.ts";
import { admitPerson } from "#lib/accounts/commands/admit-person.ts";
import { chooseMailLanguage } from "#lib/accounts/commands/choose-mail-language.ts";
import { requestEmailConfirmation } from "#lib/accounts/commands/request-email-confirmation.ts";
import { sendEmailConfirmation } from "#lib/accounts/commands/send-email-confirmation.ts";
import type { MailLanguage } from "#lib/accounts/vocabulary.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { gatherDigests } from "#lib/notifications/commands/gather-digests.ts";
import { sendDigest } from "#lib/notifications/commands/send-digest.ts";
import { sendNotificationMail } from "#lib/notifications/commands/send-mail.ts";
import { setPreferences } from "#lib/notifications/commands/set-preferences.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listNotifications } from "#lib/notifications/queries.ts";
import { inviteMember } from "#lib/pacts/commands/application/invite-member.ts";
import { saveApplication } from "#lib/pacts/commands/application/save-application.ts";
import { sendMemberInvitation } from "#lib/pacts/commands/application/send-member-invitation.ts";
import { inviteCoAuthor } from "#lib/proposals/commands/invite-co-author.ts";
import { sendInvitation } from "#lib/proposals/commands/send-invitation.ts";

let taken: string[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  async onData(stream, _session, done) {
    taken.push(await text(stream));
    done();
  },
});

/** Somebody the house came to know by a sign-in on an Italian page. */
let ada: Citizen;
let identity: Parameters<typeof admitPerson>[0];

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  await furnishHouse();
});

afterAll(() => new Promise<void>((closed) => server.close(closed)));

beforeEach(async () => {
  taken = [];
  identity = {
    ...{ issuer: "https://eidas.example", subject: randomUUID(), door: "eidas", level: 2, fiscalCode: null },
    ...{ givenName: "Ada", familyName: "Bianchi", birthDate: null, email: `${randomUUID()}@posta.example` },
  };
  ada = { kind: "citizen", ...(await admitPerson(identity, "it")), level: 2 };
});

const choose = (language: MailLanguage) => chooseMailLanguage(ada, { personId: ada.personId, language });

/** What is written to her by mail, as the mail that the server took. */
const written = {
  notification: async () => {
    await sendNotificationMail(await told(), false);
  },
  digest: async () => {
    await setPreferences(ada.personId, { proposals: "daily" });
    await told();
    await gatherDigests(now().add({ hours: 24 }));
    const [digest] = await db.select().from(digests).where(eq(digests.personId, ada.personId));
    await sendDigest(digest?.id ?? "", false);
  },
  confirmation: async () => {
    await requestEmailConfirmation(ada.personId, "new@posta.example");
    const mine = eq(emailConfirmations.personId, ada.personId);
    const [confirmation] = await db.select().from(emailConfirmations).where(mine);
    await sendEmailConfirmation(confirmation?.tokenHash ?? "");
  },
  invitation: async () => inviteToProposal(identity.email ?? ""),
  "invitation to a group": async () => inviteToGroup(identity.email ?? ""),
};

async function told(): Promise<string> {
  const params = { number: "2026-000123", title: "Più panchine", dueOn: "" };
  const eventId = await addEvent();
  await inTransaction((tx) => notify(tx, { eventId, kind: "proposal-answered", people: [ada.personId], params }));
  const [found] = await db.select().from(notifications).where(eq(notifications.personId, ada.personId));
  return found?.id ?? "";
}

async function inviteToProposal(email: string, inviter?: Citizen): Promise<void> {
  const author = inviter ?? (await aCitizen());
  const { proposalId } = await aFiledProposal(author);
  await inviteCoAuthor(author, { proposalId, email });
  const [row] = await db.select().from(coAuthors).where(eq(coAuthors.email, email));
  await sendInvitation(row?.id ?? "");
}

async function inviteToGroup(email: string, inviter?: Citizen): Promise<void> {
  const author = inviter ?? (await aCitizen());
  const group = await wholeApplication({ applicantKind: "informal-group", applicantName: "Vicini dei Tigli" });
  const { id: pactId } = await saveApplication(author, group);
  await inviteMember(author, { pactId, name: "Rosa Neri", email, bornOn: null, isResponsible: false });
  const [row] = await db.select().from(pactMembers).where(eq(pactMembers.email, email));
  await sendMemberInvitation(row?.id ?? "");
}

/** In which language the one mail is that was sent: by its words, its page, its header and the page it leads to. */
async function languageOfTheMail(): Promise<Locale> {
  expect(taken).toHaveLength(1);
  const mail = await PostalMime.parse(taken[0] ?? "");
  const language = mail.headers.find(({ key }) => key === "content-language")?.value as Locale;
  expect(mail.html).toContain(`<html lang="${language}">`);
  expect(mail.text).toMatch({ it: /^Buongiorno/, en: /^(Hello|Good morning)/ }[language]);
  const links = [...(mail.text?.matchAll(/http:\/\/localhost:3000\/(\w\w)\//g) ?? [])].map(([, locale]) => locale);
  expect(new Set(links)).toEqual(new Set([language]));
  return language;
}

describe.each(Object.entries(written))("a mail of this kind: %s", (_, write) => {
  test("comes in the chosen language, whatever one signs in with afterwards", async () => {
    await choose("en");
    await admitPerson(identity, "it");
    await write();
    expect(await languageOfTheMail()).toBe("en");
  });

  test("comes in the language of the last sign-in for who chose none", async () => {
    await choose("en");
    await choose("lastSignIn");
    await admitPerson(identity, "en");
    await admitPerson(identity, "it");
    await write();
    expect(await languageOfTheMail()).toBe("it");
  });
});

test("the list in the area is in the language of its page, whatever was chosen", async () => {
  await choose("en");
  await told();
  const titles = await Promise.all(
    (["it", "en"] as const).map(
      async (locale) => (await listNotifications(ada.personId, locale, 1)).notifications[0]?.title,
    ),
  );
  expect(titles).toEqual([expect.stringMatching(/risposta/i), expect.stringMatching(/answer/i)]);
});

test.each([
  ["a proposal", inviteToProposal],
  ["a group", inviteToGroup],
])("an invitation to %s reaches who has no account in the language the inviter signed in with", async (_, invite) => {
  const inviter = await aCitizen();
  await db.update(people).set({ locale: "it", mailLocale: "en" }).where(eq(people.id, inviter.personId));
  await invite(`${randomUUID()}@posta.example`, inviter);
  expect(await languageOfTheMail()).toBe("it");
});
