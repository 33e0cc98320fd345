// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";

const administrator = "francesca-orlandi";
const t = wordsIn("it");

/** The summary of mistakes on top of a form. */
const mistakes = (page: Page) => page.getByRole("main").getByRole("alert");

/** Far away and by chance, so that tests side by side do not meet on a day. */
const someDay = () =>
  today()
    .add({ days: 1_000 + Math.floor(Math.random() * 20_000) })
    .toString();

/** With and without JavaScript the same is done, to other things: the tests run side by side. */
const rounds = [
  {
    ...{ javaScriptEnabled: true, days: 45, person: "Rosalba Ciampi", delegate: "Tommaso Bellandi" },
    ...{ head: "Beatrice Nardini", unit: { code: "planning", name: "Servizio Urbanistica" } },
  },
  {
    ...{ javaScriptEnabled: false, days: 46, person: "Nicola Passerini", delegate: "Amina Dembélé" },
    ...{ head: "Gino Tognarini", unit: { code: "territory", name: "Settore Territorio e ambiente" } },
  },
];

for (const { javaScriptEnabled, days, person, delegate, head, unit } of rounds) {
  /** What looks for violations is a script, too. */
  const expectAccessible = (page: Page) => (javaScriptEnabled ? expectNoViolations(page) : undefined);

  test.describe(`JavaScript: ${javaScriptEnabled}`, () => {
    test("a rule is changed after reading what changes, and taken back", async ({ signedInAs }) => {
      test.slow();
      const desk = await signedInAs(administrator, { javaScriptEnabled });
      await desk.goto(href("it", "deskRules"));
      await desk.getByRole("link", { name: t("rules.catalogue.proposals.answer-term.name") }).click();
      await desk.getByRole("link", { name: t("rules.form.title") }).click();

      await desk.getByRole("textbox", { name: t("rules.form.value", { unit: "giorni" }) }).fill("900");
      await desk.getByLabel(t("rules.form.validFrom"), { exact: true }).fill(someDay());
      await desk.getByRole("button", { name: t("rules.form.preview") }).click();
      await expect(mistakes(desk)).toContainText(t("rules.fields.bounds", { minimum: 1, maximum: 365 }));
      await expectAccessible(desk);

      await desk.getByRole("textbox", { name: t("rules.form.value", { unit: "giorni" }) }).fill(String(days));
      await desk.getByRole("button", { name: t("rules.form.preview") }).click();
      await expect(desk.getByText(`la risposta a una proposta è dovuta entro ${days} giorni`)).toBeVisible();
      await expectAccessible(desk);
      await desk.getByRole("button", { name: t("rules.form.confirm") }).click();
      await expect(desk.getByRole("status")).toContainText(t("rules.page.done.changed"));

      const planned = desk
        .getByRole("listitem")
        .filter({ hasText: `${days} giorni` })
        .last();
      await planned.locator("summary").click();
      await planned.getByRole("button", { name: t("rules.page.withdraw") }).click();
      await expect(desk.getByText(t("rules.page.done.withdrawn"))).toBeVisible();
      await expectAccessible(desk);
    });

    test("an appointment is made and ended, the last administrator's never", async ({ signedInAs }) => {
      test.slow();
      const desk = await signedInAs(administrator, { javaScriptEnabled });
      await desk.goto(href("it", "deskPeople", {}, { q: person }));
      await desk.getByRole("link", { name: person }).click();
      await desk.getByRole("link", { name: t("organisation.person.appoint") }).click();
      await desk.getByRole("button", { name: t("organisation.appoint.submit") }).click();
      await expect(mistakes(desk)).toContainText(t("organisation.appoint.role"));
      await expectAccessible(desk);

      await desk.getByRole("radio", { name: t("organisation.role.trainer.name") }).check();
      await desk.getByRole("combobox").selectOption("personnel");
      await desk.getByLabel(t("organisation.appoint.startsOn"), { exact: true }).fill(someDay());
      await desk.getByRole("button", { name: t("organisation.appoint.submit") }).click();
      await expect(desk.getByText(t("organisation.person.done.appointed"))).toBeVisible();
      await expectAccessible(desk);

      await desk
        .getByRole("link", { name: t("organisation.person.end") })
        .first()
        .click();
      await desk.getByRole("radio", { name: t("organisation.end.now") }).check();
      await desk.getByRole("button", { name: t("organisation.end.submit") }).click();
      await expect(desk.getByText(t("organisation.person.done.ended"))).toBeVisible();

      await desk.goto(href("it", "deskPeople", {}, { role: "administrator" }));
      await desk.getByRole("link", { name: "Francesca Orlandi" }).last().click();
      await desk.getByRole("link", { name: t("organisation.person.end") }).click();
      await desk.getByRole("radio", { name: t("organisation.end.now") }).check();
      await desk.getByRole("button", { name: t("organisation.end.submit") }).click();
      await expect(mistakes(desk)).toContainText(t("organisation.refusals.lastAdministrator"));
      await expect(desk.getByRole("radio", { name: t("organisation.end.now") })).toBeChecked();
    });

    test("an office gets a head and contacts, which everyone reads", async ({ signedInAs, page: reader }) => {
      test.slow();
      const desk = await signedInAs(administrator, { javaScriptEnabled });
      await desk.goto(href("it", "deskPeople", {}, { q: head }));
      await desk.getByRole("link", { name: head }).click();
      await desk.getByRole("link", { name: t("organisation.person.appoint") }).click();
      await desk.getByRole("radio", { name: t("organisation.role.unit-head.name") }).check();
      await desk.getByRole("combobox").selectOption("police");
      await desk.getByRole("button", { name: t("organisation.appoint.submit") }).click();
      await expect(mistakes(desk)).toContainText(t("organisation.refusals.alreadyLed"));
      await desk.getByRole("combobox").selectOption(unit.code);
      await desk.getByRole("button", { name: t("organisation.appoint.submit") }).click();
      await expect(desk.getByText(t("organisation.person.done.appointed"))).toBeVisible();

      await desk.goto(href("it", "deskPeople"));
      await desk.getByRole("link", { name: t("organisation.contacts.edit", { unit: unit.name }) }).click();
      const phone = desk.getByRole("textbox", { name: t("organisation.contacts.phone") });
      await phone.fill("chiedere in piazza");
      await desk.getByRole("button", { name: t("organisation.contacts.save") }).click();
      await expect(mistakes(desk)).toContainText(t("organisation.contacts.phone"));
      await expectAccessible(desk);
      await phone.fill("+39 0576 000 199");
      await desk.getByRole("button", { name: t("organisation.contacts.save") }).click();
      await expect(desk.getByText(t("organisation.contacts.done"))).toBeVisible();
      await expectAccessible(desk);

      await reader.goto(href("it", "organisation"));
      const named = reader.getByText(unit.name, { exact: true });
      const office = reader.locator("main li > div").filter({ has: named }).last();
      await expect(office).toContainText(`${head}, ${t("organisation.role.unit-head.name")}`);
      await expect(office.getByRole("link", { name: "+39 0576 000 199" })).toHaveAttribute("href", "tel:+390576000199");
      await expectNoViolations(reader);

      await desk.goto(href("it", "deskPeople", {}, { q: head }));
      await desk.getByRole("link", { name: head }).click();
      await desk.getByRole("link", { name: t("organisation.person.end") }).click();
      await desk.getByRole("radio", { name: t("organisation.end.now") }).check();
      await desk.getByRole("button", { name: t("organisation.end.submit") }).click();
      await expect(desk.getByText(t("organisation.person.done.ended"))).toBeVisible();
      await reader.reload();
      await expect(office).not.toContainText(head);
    });

    test("an association enters the register and gives a delegation, which is revoked", async ({ signedInAs }) => {
      test.slow();
      const name = `Amici del torrente ${randomUUID().slice(0, 8)}`;
      const desk = await signedInAs("silvia-guerrini", { javaScriptEnabled });
      await desk.goto(href("it", "deskAssociations"));
      await desk.getByRole("link", { name: t("associations.list.register") }).click();
      await desk.getByRole("radio", { name: t("associations.kind.association"), exact: true }).check();
      await desk.getByRole("textbox", { name: t("associations.register.name") }).fill(name);
      await desk.getByRole("combobox").selectOption({ label: "Lungolieta" });
      await desk.getByRole("button", { name: t("associations.register.submit") }).click();
      await expect(desk.getByText(t("associations.page.done.registered"))).toBeVisible();

      await desk.getByRole("link", { name: t("associations.page.delegate") }).click();
      await desk.getByRole("searchbox").fill(delegate);
      await desk.getByRole("button", { name: t("associations.delegate.search") }).click();
      await expectAccessible(desk);
      await desk.getByRole("button", { name: t("associations.delegate.submit") }).click();
      await expect(desk.getByText(t("associations.page.done.granted"))).toBeVisible();

      await desk.getByRole("link", { name: t("associations.page.revoke") }).click();
      await desk.getByRole("textbox").fill("Ha cambiato città.");
      await desk.getByRole("button", { name: t("associations.revoke.submit") }).click();
      await expect(desk.getByText(t("associations.page.done.revoked"))).toBeVisible();
      await expect(desk.getByText(/Ha cambiato città\./)).toBeVisible();
      await expectAccessible(desk);
    });
  });
}

test("the office records where somebody lives", async ({ signedInAs }) => {
  const desk = await signedInAs("silvia-guerrini");
  await desk.goto(href("it", "deskPeople", {}, { q: "bertolucci" }));
  await desk.getByRole("link", { name: "Wanda Bertolucci" }).click();
  await desk.getByRole("link", { name: t("organisation.person.recordResidency") }).click();
  await desk.getByRole("button", { name: t("organisation.residency.submit") }).click();
  await expect(mistakes(desk)).toContainText(t("organisation.residency.result"));
  await desk.getByRole("radio", { name: t("organisation.residency.results.resident"), exact: true }).check();
  await desk.getByLabel(t("organisation.residency.zone")).selectOption({ label: "Centro storico" });
  await desk.getByRole("button", { name: t("organisation.residency.submit") }).click();
  await expect(desk.getByText(t("organisation.person.done.residency"))).toBeVisible();
  await expect(desk.getByText(new RegExp(t("organisation.residency.source.manual"))).last()).toBeVisible();
  await expect(desk.getByText(/[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]/)).toHaveCount(0);
});

for (const locale of locales) {
  test(`the guarantor reads in words what a change of a rule recorded (${locale})`, async ({ signedInAs }) => {
    const say = wordsIn(locale);
    const desk = await signedInAs("paolo-ricciarelli");
    await desk.goto(href(locale, "deskJournal", {}, { type: "rule.changed" }));
    const row = desk.getByRole("row", { name: say("journal.types.rule.changed") }).first();
    await expect(row).toContainText(say("journal.subjects.rule"));
    await expect(row).toContainText(new RegExp(`${say("journal.details.value")}: \\d+`));
    await expect(row).toContainText(new RegExp(`${say("journal.details.validFrom")}: \\d+\\s\\p{L}+\\s\\d{4}`, "u"));
  });
}
