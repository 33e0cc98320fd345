// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { admitPerson } from "./commands/admit-person.ts";
import { chooseMailLanguage } from "./commands/choose-mail-language.ts";
import { openSession } from "./commands/open-session.ts";
import { requestEmailConfirmation } from "./commands/request-email-confirmation.ts";
import { fiscalCode } from "./fiscal-code.ts";
import { accountData } from "./personal-data.ts";

test("is complete, and holds neither the fiscal code, nor what is derived from it, nor what opens a door", async () => {
  const code = fiscalCode.parse("RSSMRA80A01H501U");
  const facts = { givenName: "Mario", familyName: "Rossi", birthDate: "1980-01-01", email: "mario@posta.example" };
  const origin = { issuer: "https://login.example.it", subject: "subject-1", door: "spid", level: 2 } as const;
  const { personId } = await admitPerson({ ...facts, ...origin, fiscalCode: code }, "en");
  const session = { personId, door: "spid", level: 2, userAgent: "Firefox", previousToken: undefined } as const;
  await openSession(session, "the-token", new Date(Date.now() + 60_000));
  await requestEmailConfirmation(personId, "new@posta.example");
  await chooseMailLanguage({ kind: "citizen", personId, level: 2 }, { personId, language: "it" });

  const data = await accountData(personId);
  expect(data).toMatchObject({
    ...facts,
    language: "en",
    mailLanguage: "it",
    identities: [{ issuer: "https://login.example.it", door: "spid" }],
    sessions: [{ door: "spid", userAgent: "Firefox" }],
    emailConfirmations: [{ email: "new@posta.example", usedAt: null }],
    residency: [],
  });
  const file = JSON.stringify(data);
  expect(file).not.toMatch(/RSSMRA|voice|sealed|hash|token|subject-1|"v1\./i);
});
