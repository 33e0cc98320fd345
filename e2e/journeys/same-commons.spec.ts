// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import { addresses } from "../addresses.ts";
import { addCommons } from "../commons.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { takeInPact } from "../pact-examination.ts";
import { setPactScene } from "../pacts.ts";
import { personCalled } from "../paper.ts";
import { fillIn } from "../plain-form.ts";
import { goOn, wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const author = personaCalled("giulia-ferrandi");
const reasons = "Chi ha presentato la domanda non abita più qui e non c’è nessuno che vada avanti.";

test("who finds a pact that has ended applies for the same commons, through the sign-in and back", async ({
  requestsOf,
  visitor,
}) => {
  test.slow();
  const office = await requestsOf("silvia-guerrini");
  const name = `Il lavatoio della torre ${randomUUID().slice(0, 8)}`;
  const commons = await addCommons(office, name);
  const id = await setPactScene(office, await personCalled(office, "Cecchini"), { commonsId: commons });
  const number = await takeInPact(office, id);
  await fillIn(office, href("it", "deskPactStep", { id, step: "archive" }), "reasons", { reasons });
  const reader = await visitor({ viewport: { width: 360, height: 780 } });
  await test.step("the page of the pact leads to its commons and to an application for it", async () => {
    await reader.goto(href("en", "pact", { number }));
    await expect(reader.getByRole("link", { name })).toBeVisible();
    await expect(reader.getByText(english("pact-register.commons.applyText"))).toBeVisible();
    await expectNoViolations(reader);
    await reader.getByRole("link", { name: english("commons.item.applyNow") }).click();
    await expect(reader).toHaveURL(new RegExp(`${href("en", "signIn")}\\?`));
  });

  await test.step("signed in, one begins with the commons, and the draft has it", async () => {
    await reader.getByRole("button", { name: english(`accounts.signIn.${author.doors[0] ?? "spid"}`) }).click();
    await expect(reader).toHaveURL(new RegExp(`^${addresses.identityProvider}/`));
    await reader.getByRole("button", { name: author.name }).click();
    await expect(reader).toHaveURL(href("en", "newPact", {}, { commons }));
    await expect(reader.getByText(name)).toBeVisible();
    await reader.getByRole("radio", { name: english("pact-application.who.alone") }).check();
    await goOn(reader, english);
    await expect(reader.getByRole("heading", { name: english("pact-application.titles.idea") })).toBeVisible();
    const draft = /\/([0-9a-f-]{36})\//.exec(reader.url())?.[1] ?? "";
    await reader.goto(href("en", "pactPlace", { id: draft }));
    await expect(reader.locator("[name=commonsId]")).toHaveValue(commons);
  });

  await test.step("what cannot be had has no button, and no draft begins with it", async () => {
    const note = "Ci sono lavori fino a giugno.";
    const desk = href("it", "deskCommonsItem", { id: commons });
    await fillIn(office, desk, "availability", { availability: "unavailable", note });
    await reader.goto(href("it", "pact", { number }));
    await expect(reader.getByText(t("commons.item.unavailableText"))).toBeVisible();
    await expect(reader.getByRole("link", { name: t("commons.item.applyNow") })).toHaveCount(0);
    await reader.getByRole("link", { name }).click();
    await expect(reader.getByRole("heading", { name, level: 1 })).toBeVisible();
    await expect(reader.getByRole("link", { name: t("commons.item.applyNow") })).toHaveCount(0);
    await reader.goto(href("it", "newPact", {}, { commons }));
    await expect(reader.getByRole("radio", { name: t("pact-application.who.alone") })).toBeVisible();
    await expect(reader.getByText(name)).toHaveCount(0);
  });
});
