// SPDX-License-Identifier: AGPL-3.0-or-later
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { photographWithPlace } from "../pictures.ts";
import { fillIn } from "../plain-form.ts";
import { filed, newIdea, support, wordsIn } from "../proposal.ts";
import { caseAbout } from "../scene.ts";
import { expectDone, expectHeldBack, openStep } from "../steps.ts";

const t = wordsIn("it");
const author = "giulia-ferrandi";
const officer = "silvia-guerrini";
/** Of the mobility service. */
const referent = "marco-tanzini";

const admissible = "Riguarda un parco del Comune e dice con chiarezza che cosa chiede.";
const question = "La fontanella intralcia il passaggio delle biciclette sul vialetto?";
const opinion = "Sul lato degli alberi non intralcia; sul lato della strada sì.";
const moved = "La Sala della Giunta è chiusa per lavori: ci vediamo in biblioteca.";
const calledOff = "Chi ha proposto ci ha già detto tutto al telefono: l’incontro non serve più.";
const reasons = "Il vialetto lo permette, l’acquedotto è vicino e la spesa è piccola: la fontanella si può fare.";
const alternative = "La fontanella nuova accanto ai tigli, con una bambina che beve";
const ending = "La fontanella c’è e funziona; manca ancora il cartello con l’analisi dell’acqua.";

test("a proposal is examined with an opinion and a cost, answered, done and closed, and everybody reads it", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const idea = newIdea();
  const { id, number } = await filed(await requestsOf(author), idea);
  expect(await support(await requestsOf("tommaso-bellandi"), id)).toBe(200);
  const desk = await signedInAs(officer);
  const reader = await visitor({ viewport: { width: 360, height: 780 } });
  const caseAddress = href("it", "deskCase", { id: await caseAbout(await requestsOf(officer), number) });

  await test.step("it is admitted, once and with a reason", async () => {
    await desk.goto(caseAddress);
    await expectHeldBack(desk, t("examination.verbs.admit.title"), t("proposals.desk.unavailable.notTaken"));
    await desk.getByRole("button", { name: t("proposals.desk.takeCharge") }).click();
    await expectDone(desk, t);
    await openStep(desk, t("examination.verbs.admit.title"));
    await desk.getByRole("button", { name: t("examination.verbs.admit.submit") }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("fields.required"));
    await desk.getByRole("textbox").fill(admissible);
    await desk.getByRole("button", { name: t("examination.verbs.admit.submit") }).click();
    await expectDone(desk, t);
    await expect(desk.getByText(admissible)).toBeVisible();
    await expectHeldBack(desk, t("examination.verbs.admit.title"), t("examination.unavailable.admitted"));
  });

  await test.step("another office is asked, and its referent answers from the desk", async () => {
    await openStep(desk, t("examination.verbs.askOpinion.title"));
    await desk.getByRole("combobox", { name: t("examination.form.unit") }).selectOption("mobility");
    await desk.getByRole("textbox", { name: t("examination.form.question") }).fill(question);
    await desk.getByRole("button", { name: t("examination.verbs.askOpinion.submit") }).click();
    await expectDone(desk, t);

    const other = await signedInAs(referent);
    await other.goto(caseAddress);
    await expect(other.getByText(t("cases.refusals.notInSight"))).toBeVisible();
    await other.getByRole("link", { name: t("shell.deskNav.deskOpinions") }).click();
    await other.getByRole("link", { name: idea.title }).click();
    await expect(other.getByText(question)).toBeVisible();
    await expectNoViolations(other);
    await other.getByRole("radio", { name: t("examination.position.with-conditions") }).check();
    await other.getByRole("textbox", { name: t("examination.form.opinionText") }).fill(opinion);
    await other.getByRole("button", { name: t("examination.opinions.submit") }).click();
    await expectDone(other, t);
    await expect(other.getByText(opinion)).toBeVisible();
  });

  await test.step("a meeting is moved, and called off, each with its reason; the public reads both", async () => {
    await desk.goto(caseAddress);
    await openStep(desk, t("examination.verbs.callMeeting.title"));
    await desk.getByLabel(t("examination.form.day")).fill(today().add({ days: 30 }).toString());
    await desk.getByLabel(t("examination.form.time")).fill("17:30");
    await desk.getByRole("textbox", { name: t("examination.form.place") }).fill("Sala della Giunta");
    await desk.getByRole("button", { name: t("examination.verbs.callMeeting.submit") }).click();
    await expectDone(desk, t);

    await desk.getByRole("link", { name: t("examination.meeting.manage") }).click();
    await expect(desk.getByText(t("examination.refusals.meetingToCome"))).toBeVisible();
    await expectNoViolations(desk);
    await desk.getByRole("textbox", { name: t("examination.form.place") }).fill("Biblioteca");
    await desk.getByRole("textbox", { name: t("examination.meeting.moveReason") }).fill(moved);
    await desk.getByRole("button", { name: t("examination.meeting.move") }).click();
    await expectDone(desk, t);
    await expect(desk.getByText(moved)).toBeVisible();

    await desk.getByRole("link", { name: t("examination.meeting.manage") }).click();
    await desk.getByRole("textbox", { name: t("examination.meeting.callOffReason") }).fill(calledOff);
    await desk.getByRole("button", { name: t("examination.meeting.callOff") }).click();
    await expectDone(desk, t);
    await expect(desk.getByRole("link", { name: t("examination.meeting.manage") })).toBeHidden();
    await reader.goto(href("it", "proposal", { number }));
    for (const why of [moved, calledOff]) await expect(reader.getByText(why)).toBeVisible();
    await expect(reader.getByText(t("examination.timeline.meeting-called-off"))).toBeVisible();
  });

  await test.step("cost and marks are written down; the public reads them with the answer, not before", async () => {
    await desk.goto(caseAddress);
    await expect(desk.getByText(opinion)).toBeVisible();
    await openStep(desk, t("examination.verbs.estimateCost.title"));
    await desk.getByRole("textbox", { name: t("examination.form.cost"), exact: true }).fill("2.400,50");
    await desk.getByRole("button", { name: t("examination.verbs.estimateCost.submit") }).click();
    await expectDone(desk, t);
    await openStep(desk, t("examination.verbs.valuate.title"));
    for (const mark of await desk.getByRole("combobox").all()) await mark.selectOption("4");
    await expectNoViolations(desk);
    await desk.getByRole("button", { name: t("examination.verbs.valuate.submit") }).click();
    await expectDone(desk, t);
    await expect(desk.getByText("2.400,50")).toBeVisible();

    await reader.goto(href("it", "proposal", { number }));
    await expect(reader.getByText(admissible)).toBeVisible();
    await expect(reader.getByText(t("examination.opinions.secret"))).toBeVisible();
    for (const secret of [opinion, "2.400,50"]) await expect(reader.getByText(secret)).toBeHidden();
  });

  await test.step("the answer names who does it", async () => {
    await openStep(desk, t("proposals.desk.answer"));
    await desk.getByRole("radio", { name: t("proposals.outcome.accepted"), exact: true }).check();
    await desk.getByRole("textbox", { name: t("proposals.desk.answerField") }).fill(reasons);
    await desk.getByRole("textbox", { name: t("proposals.desk.nextSteps") }).fill("Si affidano i lavori.");
    await desk.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("examination.form.who"));
    await desk.getByRole("combobox", { name: t("examination.form.who") }).selectOption("mobility");
    await desk.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expectDone(desk, t);
  });

  const works = await signedInAs(referent);
  await test.step("the unit that was entrusted plans, reports with a photograph, and closes", async () => {
    await works.goto(caseAddress);
    await openStep(works, t("examination.verbs.implement.title"));
    await works.getByRole("textbox", { name: t("examination.form.stepTitle") }).fill("Posa della fontanella");
    await works.getByRole("button", { name: t("examination.verbs.implement.submit") }).click();
    await expectDone(works, t);
    await works.getByRole("link", { name: /^Aggiorna/ }).click();
    await works.getByRole("radio", { name: t("examination.state.under-way") }).check();
    await works.getByRole("textbox", { name: t("examination.form.percent") }).fill("60");
    const buffer = await photographWithPlace();
    await works.getByLabel(new RegExp(`^${t("examination.form.photo")}`)).setInputFiles({
      name: "fontanella.jpg",
      mimeType: "image/jpeg",
      buffer,
    });
    await works.getByRole("textbox", { name: t("examination.form.alternative") }).fill(alternative);
    await expectNoViolations(works);
    await works.getByRole("button", { name: t("examination.implementation.reportSubmit") }).click();
    await expectDone(works, t);

    await reader.reload();
    await expect(reader.getByText(t("examination.implementation.progress", { percent: 60 }))).toBeVisible();
    await expect(reader.getByRole("img", { name: alternative })).toBeVisible();

    await openStep(works, t("examination.verbs.close.title"));
    await works.getByRole("radio", { name: t("proposals.closing.partly-done") }).check();
    await works.getByRole("textbox").fill(ending);
    await works.getByRole("button", { name: t("examination.verbs.close.submit") }).click();
    await expectDone(works, t);
  });

  await test.step("the public reads the end first, and the whole story", async () => {
    await reader.reload();
    for (const words of [ending, reasons, opinion, "2.400,50", "4 su 5"]) {
      await expect(reader.getByText(words).first()).toBeVisible();
    }
    const story = [
      t("examination.timeline.admitted"),
      t("examination.timeline.opinion-requested", { unit: "Servizio Mobilità" }),
      t("examination.timeline.opinion-given", { unit: "Servizio Mobilità" }),
      t("examination.timeline.step-planned", { title: "Posa della fontanella" }),
      t("examination.timeline.step-reported", { title: "Posa della fontanella", percent: 60 }),
      t("examination.timeline.closed", { closing: t("proposals.closing.partly-done") }),
    ];
    for (const words of story) await expect(reader.getByText(words, { exact: true })).toBeVisible();
    await expectNoViolations(reader);
  });
});

test("a proposal goes on in another, and both say so", async ({ requestsOf, signedInAs, visitor }) => {
  const citizens = await requestsOf(author);
  const [source, target] = [await filed(citizens, newIdea()), await filed(citizens, newIdea("Una panchina"))];
  await support(await requestsOf("tommaso-bellandi"), source.id);
  const desk = await signedInAs(officer);
  await desk.goto(href("it", "deskCase", { id: await caseAbout(await requestsOf(officer), source.number) }));
  await openStep(desk, t("examination.verbs.merge.title"));
  const into = desk.getByRole("textbox", { name: t("examination.form.into") });
  const merge = desk.getByRole("button", { name: t("examination.verbs.merge.submit") });
  await desk.getByRole("textbox", { name: t("examination.form.mergeReason") }).fill("Chiedono la stessa cosa.");
  await into.fill(source.number);
  await merge.click();
  await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("examination.fields.intoItself"));
  await into.fill(target.number);
  await merge.click();
  await expectDone(desk, t);

  const reader = await visitor();
  await reader.goto(href("it", "proposal", { number: source.number }));
  await expectNoViolations(reader);
  await reader.getByRole("link", { name: t("examination.trace.follow", { number: target.number }) }).click();
  await expect(reader.getByText(t("examination.trace.mergedHere"))).toBeVisible();
  await expect(reader.getByRole("link", { name: /fontanella/i }).first()).toBeVisible();
  await expectNoViolations(reader);
});

test("who was not asked gives no opinion, and who is not entrusted reports nothing", async ({ requestsOf, scene }) => {
  const mobility = await requestsOf(referent);
  for (const [address, refusal] of [
    [href("it", "deskOpinion", { id: scene.opinion }), "cases.refusals.notInSight"],
    [href("it", "deskImplementation", scene.implementation), "examination.refusals.notImplementer"],
  ] as const) {
    expect(await (await mobility.get(address)).text()).toContain(t(refusal));
  }
  const officers = await requestsOf(officer);
  const opinion = await officers.get(href("it", "deskOpinion", { id: scene.opinion }));
  expect(await opinion.text()).toContain(t("examination.refusals.notAsked"));
  const again = { request: "In quale punto?" };
  const step = href("it", "deskCaseStep", { id: scene.deskCase, step: "request-integration" });
  await expect(fillIn(officers, step, "request", again)).rejects.toThrow("no form");
});
