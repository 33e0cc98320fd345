// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addPerson, addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import { type Actor, type Citizen, system } from "#lib/kernel/actor.ts";
import { mailLocaleOf } from "../mail-locale.ts";
import { findMailLanguage } from "../queries.ts";
import type { MailLanguage } from "../vocabulary.ts";
import { chooseMailLanguage } from "./choose-mail-language.ts";

let ada: Citizen;

beforeEach(async () => {
  ada = { kind: "citizen", personId: await addPerson(), level: 2 };
});

const choose = (language: MailLanguage, actor: Actor = ada) =>
  chooseMailLanguage(actor, { personId: ada.personId, language });

const chosen = async () => (await findMailLanguage(ada.personId)).language;

describe("the language one is written to in", () => {
  test("is the one of the last sign-in until one chooses, and again when one takes the choice back", async () => {
    expect(await findMailLanguage(ada.personId)).toEqual({ language: "lastSignIn", lastSignIn: "it" });
    for (const language of ["en", "it", "lastSignIn"] as const) {
      await choose(language);
      expect(await chosen()).toBe(language);
    }
  });

  test("is recorded as chosen, and which it is the journal does not learn", async () => {
    await choose("en");
    const personId = ada.personId;
    expect(await eventsAbout(personId)).toMatchObject([
      { type: "account.mail-language-chosen", payload: {}, isPublic: false, actorKind: "citizen" },
    ]);
  });

  test("is chosen once, however often and fast it is sent", async () => {
    expect(succeeded(await atOnce(6, () => choose("en")))).toHaveLength(6);
    await choose("en");
    expect(await chosen()).toBe("en");
    expect(await eventsAbout(ada.personId)).toHaveLength(1);
  });

  test("is chosen by nobody else", async () => {
    const bruno: Citizen = { kind: "citizen", personId: await addPerson(), level: 3 };
    for (const actor of [bruno, await addStaff("participation-officer"), system]) {
      await expect(choose("en", actor)).rejects.toMatchObject({
        kind: "refused",
        text: { key: "accounts.refusals.anothersMail" },
      });
    }
    expect(await chosen()).toBe("lastSignIn");
    expect(await eventsAbout(ada.personId)).toEqual([]);
  });

  test("is nothing to choose for who has no account any more", async () => {
    await db.update(people).set({ erasedAt: new Date() }).where(eq(people.id, ada.personId));
    await expect(choose("en")).rejects.toMatchObject({ kind: "not-found" });
  });

  test("is one of the house, says the database too", async () => {
    const french = { mailLocale: "fr" } as unknown as { mailLocale: "it" };
    await expect(db.update(people).set(french).where(eq(people.id, ada.personId))).rejects.toMatchObject({
      cause: { constraint_name: "people_mail_locale" },
    });
  });
});

describe("the language of a letter to an address", () => {
  const confirmed = { emailConfirmedAt: new Date() };
  const address = () => `${crypto.randomUUID()}@posta.example`;

  test("is the one its owner chose, else the one they signed in with, whatever the letters of the address", async () => {
    const [first, second] = [address(), address()];
    await addPerson({ ...confirmed, email: first, locale: "it", mailLocale: "en" });
    await addPerson({ ...confirmed, email: second, locale: "en" });
    expect(await mailLocaleOf(first.toUpperCase(), "it")).toBe("en");
    expect(await mailLocaleOf(second, "it")).toBe("en");
  });

  test.each([
    ["nobody has it", []],
    ["nobody confirmed it", [{ mailLocale: "en", emailConfirmedAt: null }]],
    ["its account was erased", [{ mailLocale: "en", erasedAt: new Date() }]],
    ["those who share it do not agree", [{ mailLocale: "en" }, { mailLocale: "it" }]],
  ] as const)("is the other one where %s", async (_, owners) => {
    const email = address();
    for (const owner of owners) await addPerson({ ...confirmed, ...owner, email });
    expect(await mailLocaleOf(email, "it")).toBe("it");
  });

  test("is the one of all who share it, where they agree", async () => {
    const email = address();
    await addPerson({ ...confirmed, email, mailLocale: "en" });
    await addPerson({ ...confirmed, email, locale: "en" });
    expect(await mailLocaleOf(email, "it")).toBe("en");
  });
});
