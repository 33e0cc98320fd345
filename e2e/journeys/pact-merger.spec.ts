// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import { addCommons } from "../commons.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { takeInPact } from "../pact-examination.ts";
import { setPactScene } from "../pacts.ts";
import { personCalled } from "../paper.ts";
import { wordsIn } from "../proposal.ts";
import { expectHeldBack, openStep } from "../steps.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };
const reason = "Le due proposte riguardano lo stesso lavatoio e si completano: una lo pulisce, l’altra lo apre.";

test("two rivals go on as one once both sides agree: nothing happens with one alone", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const office = await requestsOf("silvia-guerrini");
  const mark = randomUUID().slice(0, 8);
  const commonsId = await addCommons(office, `Il lavatoio delle due ${mark}`);
  const apply = async (who: string, title: string) => {
    const id = await setPactScene(office, await personCalled(office, who), { commonsId, title });
    return { id, title, number: await takeInPact(office, id) };
  };
  const source = await apply("Cecchini", `Puliamo il lavatoio ${mark}`);
  const target = await apply("Ferrandi", `Apriamo il lavatoio ${mark}`);

  const desk = await signedInAs("silvia-guerrini");
  const done = () => expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();
  const merge = t("pact-examination.verbs.merge.title");

  await test.step("the office proposes it, of rivals about the same commons", async () => {
    await desk.goto(href("it", "deskPact", { id: source.id }));
    await expect(desk.getByRole("link", { name: target.title })).toBeVisible();
    await expectHeldBack(desk, merge, t("pact-examination.refusals.noMerger"));
    await openStep(desk, t("pact-examination.verbs.proposeMerger.title"));
    await desk.getByLabel(t("pact-examination.form.into")).selectOption(target.number);
    await desk.getByRole("button", { name: t("pact-examination.verbs.proposeMerger.submit") }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("fields.required"));
    await desk.getByRole("textbox", { name: t("pact-examination.form.mergeReason") }).fill(reason);
    await desk.getByRole("button", { name: t("pact-examination.verbs.proposeMerger.submit") }).click();
    await done();
    await expectHeldBack(desk, merge, t("pact-examination.refusals.notBothAgreed"));
  });

  const agree = async (who: string, id: string) => {
    const own = await signedInAs(who, { ...phone, javaScriptEnabled: false });
    await own.goto(href("en", "ownPact", { id }));
    await expect(own.getByText(reason).first()).toBeVisible();
    await expectNoViolationsWith(who, id);
    await own.getByRole("radio", { name: english("pact-examination.own.merger.accept") }).check();
    await own.getByRole("button", { name: english("pact-examination.own.mergerSubmit") }).click();
    await expect(own.getByText(english("pact-examination.own.mergerWait"))).toBeVisible();
  };

  /** axe needs a browser that runs scripts. */
  const expectNoViolationsWith = async (who: string, id: string) => {
    const own = await signedInAs(who, phone);
    await own.goto(href("en", "ownPact", { id }));
    await expectNoViolations(own);
    await own.close();
  };

  await test.step("both sides say yes, each on their own page", async () => {
    await agree("renato-cecchini", source.id);
    await desk.goto(href("it", "deskPact", { id: source.id }));
    await expectHeldBack(desk, merge, t("pact-examination.refusals.notBothAgreed"));
    await agree("giulia-ferrandi", target.id);
  });

  await test.step("the office lets them go on as one, and everyone reads where", async () => {
    await desk.goto(href("it", "deskPact", { id: source.id }));
    await openStep(desk, merge);
    await desk.getByRole("button", { name: t("pact-examination.verbs.merge.submit") }).click();
    await done();
    const reader = await visitor(phone);
    await reader.goto(href("it", "pact", { number: source.number }));
    await expect(reader.getByRole("link", { name: t("commons.item.applyNow") })).toHaveCount(0);
    await expectNoViolations(reader);
    await reader.getByRole("link", { name: t("pact-register.mergedInto", { number: target.number }) }).click();
    await expect(reader.getByRole("heading", { name: target.title, level: 1 })).toBeVisible();
    await expect(reader.getByText(`${source.number} · ${source.title}`)).toBeVisible();
    await expect(reader.getByText(t("pacts.applicantKind.informal-group")).first()).toBeVisible();
    await expect(reader.getByText(reason)).toHaveCount(0);
  });
});
