// SPDX-License-Identifier: AGPL-3.0-or-later
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { agreeTogether, citizen, mayorStaff, officer, partiesOf, sitAtTable } from "../pact-text.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };

const reasons = "La Giunta chiede che il viale resti aperto anche la domenica.";

test("the text of a complex pact is sent back by the Giunta once, and approved", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id, number } = await sitAtTable(parties, "complex");
  await agreeTogether(parties, id);
  const desk = await signedInAs(officer);
  const mayor = await signedInAs(mayorStaff);
  const own = await signedInAs(citizen, phone);
  const reader = await visitor();

  const send = async () => {
    await desk.goto(href("it", "deskPactText", { id }));
    await desk.getByRole("button", { name: t("pact-text.steps.sendToGiunta") }).click();
    await expect(desk.getByRole("status").filter({ hasText: t("pact-text.done") })).toBeVisible();
  };
  const isPublished = async (published: boolean) => {
    await reader.goto(href("it", "pact", { number }));
    await expect(reader.getByRole("heading", { name: t("pact-text.frozen.public") })).toBeVisible({
      visible: published,
    });
  };

  await test.step("the office closes it and sends it; nobody else decides, and nobody outside reads it", async () => {
    await send();
    await isPublished(false);
    await desk.goto(href("it", "deskGiuntaPact", { id }));
    await expect(desk.getByText(t("pacts.refusals.notGiunta"))).toBeVisible();
  });

  await test.step("the staff of the mayor finds it, and sends it back with reasons", async () => {
    await mayor.goto(href("en", "deskGiunta"));
    await expectNoViolations(mayor);
    await mayor.locator(`a[href="${href("en", "deskGiuntaPact", { id })}"]`).click();
    await expectNoViolations(mayor);
    const back = mayor.locator("#send-back");
    await back.getByRole("button", { name: english("pact-text.giunta.sendBack") }).click();
    await expect(mayor.getByRole("main").getByRole("alert")).toBeVisible();
    await back.getByRole("textbox", { name: english("pact-text.steps.reasons") }).fill(reasons);
    await back.getByRole("button", { name: english("pact-text.giunta.sendBack") }).click();
    await expect(mayor.getByRole("status").filter({ hasText: english("pact-text.done") })).toBeVisible();
    await expect(mayor.locator(`a[href="${href("en", "deskGiuntaPact", { id })}"]`)).toHaveCount(0);
  });

  await test.step("the citizens have it on the table again, on the phone, and are told why", async () => {
    await expect
      .poll(async () => (await parties.citizens.get(href("it", "notifications"))).text(), { timeout: 20_000 })
      .toContain(reasons);
    await own.goto(href("it", "ownPactText", { id }));
    await expect(own.getByText(t("pact-text.picture.ready"))).toBeVisible();
    await expectNoViolations(own);
  });

  await test.step("it goes there again, and its approval has an act and a day that can be", async () => {
    await send();
    await mayor.goto(href("it", "deskGiuntaPact", { id }));
    const approve = mayor.locator("#approve");
    const day = approve.getByLabel(t("pact-text.giunta.approvedOn"));
    await approve.getByRole("textbox", { name: t("pact-text.giunta.act"), exact: true }).fill("Deliberazione n. 41");
    await day.fill(today().add({ days: 1 }).toString());
    await approve.getByRole("button", { name: t("pact-text.giunta.approve") }).click();
    await expect(mayor.getByRole("main").getByRole("alert")).toContainText(t("fields.notAfterToday"));
    await day.fill(today().toString());
    await approve.getByRole("button", { name: t("pact-text.giunta.approve") }).click();
    await expect(mayor.getByRole("status").filter({ hasText: t("pact-text.done") })).toBeVisible();
    await isPublished(true);
    await expect(reader.getByRole("article")).toContainText("Deliberazione n. 41");
    await own.goto(href("it", "ownPactSigning", { id }));
    await expect(own.getByRole("button", { name: t("pact-text.signing.upload") })).toBeVisible();
  });
});
