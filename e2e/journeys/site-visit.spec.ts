// SPDX-License-Identifier: AGPL-3.0-or-later
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { takeInPact } from "../pact-examination.ts";
import { setPactScene } from "../pacts.ts";
import { personCalled } from "../paper.ts";
import { photographWithPlace, saysWhereItWasTaken } from "../pictures.ts";
import { wordsIn } from "../proposal.ts";
import { openStep } from "../steps.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const officer = "silvia-guerrini";
const phone = { viewport: { width: 360, height: 780 } };
const report = "Il tetto è asciutto, gli infissi si chiudono. La scala esterna va messa in sicurezza prima di aprire.";

test("a visit is arranged: those who apply read when, where and who comes, and nothing is reported before", async ({
  requestsOf,
  signedInAs,
}) => {
  const office = await requestsOf(officer);
  const id = await setPactScene(office, await personCalled(office, "Cecchini"));
  await takeInPact(office, id);
  const desk = await signedInAs(officer);
  await desk.goto(href("it", "deskPact", { id }));
  await openStep(desk, t("pact-examination.verbs.arrangeVisit.title"));
  const fill = async (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) await desk.locator(`[name=${name}]`).fill(value);
  };
  const send = () => desk.getByRole("button", { name: t("pact-examination.verbs.arrangeVisit.submit") }).click();
  const invited = "Chi propone e il Servizio Verde";
  await fill({ day: today().subtract({ days: 1 }).toString(), time: "09:30", place: "Via dei Tigli 4", invited });
  await send();
  await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("examination.fields.meetingInThePast"));
  await fill({ day: today().add({ days: 6 }).toString() });
  await send();
  await expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();

  await desk.getByRole("link", { name: t("pact-examination.record.writeReport") }).click();
  await fill({ report });
  await desk.getByRole("button", { name: t("pact-examination.form.reportSubmit") }).click();
  await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("pact-examination.refusals.visitToCome"));
  await expect(desk.locator("[name=report]")).toHaveValue(report);

  const own = await signedInAs("renato-cecchini", phone);
  await own.goto(href("en", "ownPact", { id }));
  await expect(own.getByText("Via dei Tigli 4")).toBeVisible();
  await expect(own.getByText(english("pact-examination.record.invited", { who: invited }))).toBeVisible();
  await expectNoViolations(own);
});

test("a visit that was held has its report and its photographs, and everyone reads and sees them", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const office = await requestsOf(officer);
  const list = await (await office.get(href("it", "deskPacts", {}, { q: "Poggio Alto" }))).text();
  const id = /\/scrivania\/patti\/([0-9a-f-]{36})/.exec(list)?.[1] ?? "";
  const desk = await signedInAs(officer);
  const done = () => expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();
  const alternative = "La scala esterna, con due gradini rotti";

  await test.step("the report is written, and the photograph needs words for who does not see it", async () => {
    await desk.goto(href("it", "deskPact", { id }));
    await desk.getByRole("link", { name: t("pact-examination.record.writeReport") }).click();
    await expectNoViolations(desk);
    await desk.locator("[name=report]").fill(report);
    await desk.getByRole("button", { name: t("pact-examination.form.reportSubmit") }).click();
    await done();
    await desk.getByRole("link", { name: t("pact-examination.record.addPhotos") }).click();
    const photo = { name: "scala.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() };
    await desk.locator("[name=file]").setInputFiles(photo);
    await desk.getByRole("button", { name: t("pact-examination.form.pictureSubmit") }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("pact-examination.form.alternative"));
    await desk.locator("[name=file]").setInputFiles(photo);
    await desk.locator("[name=alternative]").fill(alternative);
    await desk.getByRole("button", { name: t("pact-examination.form.pictureSubmit") }).click();
    await done();
  });

  await test.step("everyone reads it, the photograph says nothing of where it was taken, and who came is not named", async () => {
    const number = /(2\d{3}-\d{6})/.exec((await desk.getByRole("main").textContent()) ?? "")?.[1] ?? "";
    const reader = await visitor(phone);
    await reader.goto(href("en", "pact", { number }));
    await expect(reader.getByText(report)).toBeVisible();
    const image = reader.getByRole("img", { name: alternative });
    await image.scrollIntoViewIfNeeded();
    await expect(image).toBeVisible();
    await expect(reader.getByText("chi abita accanto")).toHaveCount(0);
    await expectNoViolations(reader);
    const sent = await (await requestsOf(null)).get((await image.getAttribute("src")) ?? "");
    expect(sent.status()).toBe(200);
    expect(await saysWhereItWasTaken(await sent.body())).toBe(false);
  });
});
