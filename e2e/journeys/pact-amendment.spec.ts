// SPDX-License-Identifier: AGPL-3.0-or-later
import { today } from "#lib/kernel/clock.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { citizen, officer, partiesOf, signOnPaper, signTogether, sitAtTable } from "../pact-text.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };

const why = "Con l’estate vogliamo curare anche il viale.";
const granted = "Va bene: il viale è libero e gli attrezzi bastano.";
const changed = "Curiamo le aiuole e gli alberi del viale, ogni primo sabato del mese.";

test("a granted change of a pact is written together, signed, and takes the place of the text before", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id, number } = await sitAtTable(parties);
  await signTogether(parties, id);
  const own = await signedInAs(citizen, phone);
  const desk = await signedInAs(officer);
  const reader = await visitor(phone);

  await test.step("the citizen asks for it on the phone, and the office grants it", async () => {
    await own.goto(href("en", "ownPactStep", { id, step: "ask-change" }));
    await own.getByRole("textbox").fill(why);
    await own.getByRole("button", { name: english("pact-life.steps.ask-change.submit") }).click();
    await expect(own.getByText(why)).toBeVisible();
    await desk.goto(href("it", "deskPactLife", { id, group: "changes" }));
    await desk.getByRole("link", { name: t("pact-life.steps.decide-ask.title") }).click();
    await desk.locator('[name="decision"][value="granted"]').check();
    await desk.locator('[name="answer"]').fill(granted);
    await desk.getByRole("button", { name: t("pact-life.steps.decide-ask.submit") }).click();
    await expect(desk.getByRole("link", { name: t("pact-life.changes.toTable") })).toBeVisible();
    await expectNoViolations(desk);
  });

  await test.step("the citizen changes a clause of the signed text; the others stay agreed", async () => {
    await own.goto(href("en", "ownPact", { id }));
    await own.getByRole("link", { name: english("pact-text.toTable") }).click();
    await expect(own.getByText(why)).toBeVisible();
    await expect(own.getByText(english("pact-text.picture.unchanged"))).toBeVisible();
    await expectNoViolations(own);
    await own.locator("article").first().getByRole("link").last().click();
    await own.getByRole("textbox", { name: english("pact-text.fields.body"), exact: true }).fill(changed);
    await own.getByRole("button", { name: english("pact-text.write.save") }).click();
    await expect(own.locator("article").first()).toContainText(english("pact-text.amendment.changed"));
    await reader.goto(href("it", "pact", { number }));
    await expect(reader.getByText(t("pacts.status.active"), { exact: true })).toBeVisible();
    await expect(reader.getByRole("article")).not.toContainText(changed);
  });

  await test.step("the office agrees and closes it: everyone reads what is to come, and what holds", async () => {
    await desk.getByRole("link", { name: t("pact-life.changes.toTable") }).click();
    const freeze = desk.getByRole("button", { name: t("pact-text.steps.freeze") });
    await expect(freeze).toHaveAttribute("aria-disabled");
    await desk
      .locator("article")
      .first()
      .getByRole("button", { name: t("pact-text.clause.agree") })
      .click();
    await expect(desk.getByText(t("pact-text.picture.ready"))).toBeVisible();
    await expectNoViolations(desk);
    await freeze.click();
    await expect(desk.getByRole("heading", { name: t("pact-text.frozen.title") })).toBeVisible();
    await reader.reload();
    await expect(reader.getByText(t("pact-text.amendment.toCome"))).toBeVisible();
    await expectNoViolations(reader);
  });

  await test.step("signed and recorded it takes the place of the one before, and both are there to read", async () => {
    await signOnPaper(parties, id);
    await desk.goto(href("it", "deskPactSigning", { id }));
    await expectNoViolations(desk);
    const act = desk.locator("#conclude");
    await act.getByRole("textbox", { name: t("pact-text.signing.actNumber"), exact: true }).fill("Rep. 31/2026");
    await act.getByRole("checkbox").check();
    await act.getByRole("button", { name: t("pact-text.amendment.conclude") }).click();
    await expect(desk.getByText(t("pact-text.amendment.signed"), { exact: true })).toBeVisible();
    await reader.reload();
    const day = dayInWords("it", today().toString());
    for (const act of ["Rep. 31/2026", "Rep. 12/2026"])
      await expect(reader.getByText(t("pact-text.amendment.signedWith", { act, day }), { exact: true })).toBeVisible();
    await expect(reader.getByRole("article")).toContainText(changed);
    await expect(reader.getByRole("article")).toContainText(why);
    await expect(reader.getByText(t("pacts.status.active"), { exact: true })).toBeVisible();
    await expectNoViolations(reader);
  });
});

test("either side gives a change up before it is signed, and the pact goes on as it was", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id, number } = await sitAtTable(parties);
  await signTogether(parties, id);
  const desk = await signedInAs(officer);
  const own = await signedInAs(citizen, { ...phone, javaScriptEnabled: false });
  await desk.goto(href("it", "deskPactLifeStep", { id, step: "ask-change" }));
  await desk.getByRole("textbox").fill(why);
  await desk.getByRole("button", { name: t("pact-life.steps.ask-change.submit") }).click();
  await expect(desk.getByText(why)).toBeVisible();

  await own.goto(href("it", "ownPactLife", { id, group: "changes" }));
  await own.getByRole("link", { name: t("pact-life.steps.decide-ask.title") }).click();
  await own.locator('[name="decision"][value="granted"]').check();
  await own.locator('[name="answer"]').fill("Proviamo a scriverlo.");
  await own.getByRole("button", { name: t("pact-life.steps.decide-ask.submit") }).click();
  await own.getByRole("link", { name: t("pact-life.changes.toTable") }).click();
  const abandon = own.locator("#abandon");
  await abandon.getByRole("button").click();
  await expect(own.getByRole("main").getByRole("alert")).toBeVisible();
  const reasons = "Il viale lo cura già un’altra associazione.";
  await abandon.getByRole("textbox").fill(reasons);
  await abandon.getByRole("button").click();
  await expect(own.getByRole("status").filter({ hasText: t("pact-life.done") })).toBeVisible();

  const reader = await visitor();
  await reader.goto(href("it", "pact", { number }));
  await expect(reader.getByText(t("pact-timeline.amendment-abandoned"))).toBeVisible();
  await expect(reader.getByText(reasons)).toBeVisible();
  await expect(reader.getByText(t("pacts.status.active"), { exact: true })).toBeVisible();
});
