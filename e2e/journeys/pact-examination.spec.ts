// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { examinePact, takeInPact } from "../pact-examination.ts";
import { setPactScene } from "../pacts.ts";
import { personCalled } from "../paper.ts";
import { carryOut } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";
import { expectHeldBack, openStep } from "../steps.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const officer = "silvia-guerrini";
const phone = { viewport: { width: 360, height: 780 } };

const kindReason = "Cura modesta di un’aiuola, senza opere.";
const notice = "L’area è già affidata alla scuola vicina, e nello stesso periodo non può essere gestita da altri.";
const remarks = "La scuola la usa solo la mattina: noi la cureremmo il sabato, come abbiamo scritto.";
const answer = "La convenzione con la scuola comprende anche il sabato.";
const reasons = "L’area è affidata alla scuola per tutta la settimana, e il suo progetto comprende il sabato.";

test("an application is refused with notice and remarks: who applied answers first, and everyone reads why", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const desk = await signedInAs(officer);
  const office = await requestsOf(officer);
  const id = await setPactScene(office, await personCalled(office, "Cecchini"));
  const number = await takeInPact(office, id);
  const address = href("it", "deskPact", { id });
  const done = () => expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();
  const says = (name: string) => desk.getByRole("textbox", { name });

  await test.step("it is decided that it is ordinary, with a reason, and the notice is sent", async () => {
    await desk.goto(address);
    await expectHeldBack(desk, t("pact-examination.verbs.admit.title"), t("pact-examination.refusals.notClassified"));
    await openStep(desk, t("pact-examination.verbs.classify.title"));
    await desk.getByRole("button", { name: t("pact-examination.verbs.classify.submit") }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("fields.required"));
    await desk.getByRole("radio", { name: t("pacts.kind.ordinary") }).check();
    await says(t("pact-examination.form.kindReason")).fill(kindReason);
    await desk.getByRole("button", { name: t("pact-examination.verbs.classify.submit") }).click();
    await done();
    await openStep(desk, t("pact-examination.verbs.announceRefusal.title"));
    await says(t("pact-examination.form.notice")).fill(notice);
    await desk.getByRole("button", { name: t("pact-examination.verbs.announceRefusal.submit") }).click();
    await done();
    await expectHeldBack(desk, t("pact-examination.verbs.refuse.title"), t("pact-examination.refusals.remarksRunning"));
  });

  await test.step("the applicant reads why on the phone, in English, and answers; the public does not", async () => {
    const own = await signedInAs("renato-cecchini", phone);
    await own.goto(href("en", "ownPact", { id }));
    await expect(own.getByRole("heading", { name: english("pact-examination.own.remark") })).toBeVisible();
    await expectNoViolations(own);
    await own.getByRole("textbox", { name: english("pact-examination.form.remarks") }).fill(remarks);
    await own.getByRole("button", { name: english("pact-examination.own.remarkSubmit") }).click();
    await expect(own.getByText(english("pact-examination.own.remarked"))).toBeVisible();
    await expect(own.getByRole("status").filter({ hasText: english("pact-examination.own.done") })).toBeVisible();
    const reader = await visitor(phone);
    await reader.goto(href("it", "pact", { number }));
    await expect(reader.getByText(t("pacts.status.refusal-announced"), { exact: true })).toBeVisible();
    for (const secret of [notice, remarks]) await expect(reader.getByText(secret)).toBeHidden();
  });

  await test.step("the refusal answers the remarks, and everyone reads its reasons", async () => {
    await desk.goto(address);
    await openStep(desk, t("pact-examination.verbs.refuse.title"));
    await expect(desk.getByText(remarks)).toBeVisible();
    await expectNoViolations(desk);
    await says(t("pact-examination.form.answerRemarks")).fill(answer);
    await says(t("pact-examination.form.refuseReasons")).fill(reasons);
    await desk.getByRole("button", { name: t("pact-examination.verbs.refuse.submit") }).click();
    await done();
    const reader = await visitor();
    await reader.goto(href("en", "pact", { number }));
    await expect(reader.getByText(reasons)).toBeVisible();
    await expect(reader.getByText(remarks)).toBeHidden();
    const own = await signedInAs("renato-cecchini", phone);
    await own.goto(href("it", "ownPact", { id }));
    await expect(own.getByText(reasons)).toBeVisible();
    await expect(own.getByText(t("pact-application.own.appeal"))).toBeVisible();
    await expectNoViolations(own);
  });
});

test("an observation is read by the office, published without the name, and answered; another unit reads none of it", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const office = await requestsOf(officer);
  const id = await setPactScene(office, await personCalled(office, "Cecchini"));
  const { number, observation } = await examinePact(office, await requestsOf("annika-lindqvist"), id);
  const observed = "Le aiuole le cura già la scuola: parlatene con le maestre.";
  const reader = await visitor({ ...phone, javaScriptEnabled: false });
  await reader.goto(href("it", "pact", { number }));
  await expect(reader.getByText(observed)).toBeHidden();
  await expect(reader.getByRole("link", { name: t("pact-examination.observe.title") })).toBeVisible();

  const desk = await signedInAs(officer);
  await desk.goto(href("it", "deskPactObservation", { id, observation }));
  await desk.getByRole("radio", { name: t("pact-examination.form.decisions.publish"), exact: true }).check();
  await desk.getByRole("button", { name: t("pact-examination.form.decideSubmit") }).click();
  await expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();
  await desk.goto(href("it", "deskPactObservation", { id, observation }));
  const said = "Ne parliamo con la scuola prima di decidere.";
  await desk.getByRole("textbox", { name: t("pact-examination.form.answer"), exact: true }).fill(said);
  await desk.getByRole("button", { name: t("pact-examination.form.answerSubmit") }).click();
  await expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();
  await reader.reload();
  for (const words of [observed, said]) await expect(reader.getByText(words)).toBeVisible();
  await expect(reader.getByText("Lindqvist")).toBeHidden();

  const other = await signedInAs("marco-tanzini");
  await other.goto(href("it", "deskPact", { id }));
  await expect(other.getByText(t("pacts.refusals.notReader"))).toBeVisible();

  // Asked for an opinion, it reads what was applied for, and still not the case.
  const asked = {
    asked: "unit",
    unitCode: "mobility",
    bodyName: "",
    question: "Il passaggio resta libero?",
    dueOn: "",
  };
  await carryOut(office, href("it", "deskPactStep", { id, step: "ask-opinion" }), "question", asked);
  await other.goto(href("it", "deskOpinions"));
  await other.getByRole("row").filter({ hasText: number }).getByRole("link").click();
  await expect(other.getByText(asked.question)).toBeVisible();
  await other.getByText(t("pact-application.own.whatWasSent")).click();
  await expect(other.getByText("Come abbiamo detto in assemblea.").first()).toBeVisible();
  await expect(other.getByRole("link", { name: t("pact-examination.opinionPage.pact") })).toBeHidden();
});
