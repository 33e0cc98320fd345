// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { parseAtomFeed } from "feedsmith";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { fillIn } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const reason = "L’allegato conteneva il recapito di una persona.";

test("a call carries attachments that are named by what they are, and one that is removed leaves a trace", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.setTimeout(60_000);
  const office = await requestsOf("silvia-guerrini");
  const title = `Muri da dipingere insieme ${randomUUID().slice(0, 8)}`;
  const begun = await fillIn(office, href("it", "deskNewCall"), "subject", { subject: "theme", title });
  const id = /\/([0-9a-f-]{36})/.exec(begun.url())?.[1] ?? "";
  const words = { subject: "theme", title, body: "Cerchiamo chi dipinge.", criteria: "Continuità.", topicCode: "" };
  await fillIn(office, href("it", "deskCall", { id }), "body", words);
  const pdf = (name: string) => ({
    ...{ name, mimeType: "application/pdf" },
    buffer: Buffer.from(`%PDF-1.7\n${"x".repeat(3_000)}`),
  });

  const desk = await signedInAs("silvia-guerrini", { javaScriptEnabled: false });
  const attach = async (file: { name: string; mimeType: string; buffer: Buffer }, alternative: string) => {
    await desk.locator("[name=file]").setInputFiles(file);
    await desk.locator("[name=alternative]").fill(alternative);
    await desk.getByRole("button", { name: t("calls.attachments.add") }).click();
  };

  await test.step("without JavaScript the office attaches to the draft; what is no document is refused", async () => {
    await desk.goto(href("it", "deskCall", { id }));
    await attach({ ...pdf("pianta.pdf"), buffer: Buffer.from("MZ questo è un programma") }, "Pianta dei muri");
    await expect(desk.getByRole("main").getByRole("alert").first()).toBeVisible();
    await expect(desk.locator("[name=alternative]")).toHaveValue("Pianta dei muri");
    await attach(pdf("pianta.pdf"), "Pianta dei muri");
    await expect(desk.getByText(t("calls.done.attached"))).toBeVisible();
    await attach(pdf("elenco.pdf"), "Elenco dei muri, con i recapiti");
    await attach(pdf("prova.pdf"), "Una prova");
    await desk.getByRole("button", { name: /^Togli.*Una prova$/ }).click();
    await expect(desk.getByText(t("calls.done.detached"))).toBeVisible();
    await expect(desk.getByRole("link", { name: "Una prova" })).toHaveCount(0);
  });

  await test.step("published, everyone reads them on the page and in the feed, and none is added", async () => {
    const days = { opensOn: today().toString(), closesOn: today().add({ days: 60 }).toString(), questionsUntil: "" };
    await fillIn(office, href("it", "deskCall", { id }), "opensOn", days);
    const reader = await visitor({ viewport: { width: 360, height: 780 } });
    await reader.goto(href("en", "calls"));
    await reader.getByRole("link", { name: title }).click();
    const plan = reader.getByRole("link", { name: "Pianta dei muri", exact: true });
    await expect(plan).toBeVisible();
    await expect(reader.getByText(english("calls.attachments.pdf", { size: 3 })).first()).toBeVisible();
    await expectNoViolations(reader);
    const sent = await (await requestsOf(null)).get((await plan.getAttribute("href")) ?? "");
    expect([sent.status(), sent.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    const { entries } = parseAtomFeed(await (await office.get(href("it", "callsFeed"))).text());
    const entry = entries?.find((each) => each.title?.value === title);
    const enclosures = entry?.links?.filter(({ rel }) => rel === "enclosure").map((link) => link.title);
    expect(enclosures).toEqual(["Pianta dei muri", "Elenco dei muri, con i recapiti"]);
    await desk.reload();
    await expect(desk.getByRole("button", { name: t("calls.attachments.add") })).toHaveCount(0);
  });

  await test.step("what should not have been there goes with a reason everyone reads", async () => {
    const awake = await signedInAs("silvia-guerrini");
    await awake.goto(href("it", "deskCall", { id }));
    await awake.getByText(t("calls.attachments.removeOne"), { exact: true }).click();
    await expectNoViolations(awake);
    const form = awake.locator("details[open]");
    await form.getByRole("button", { name: t("calls.attachments.remove"), exact: true }).click();
    await expect(form.getByRole("alert").first()).toBeVisible();
    await form.getByRole("radio", { name: "Elenco dei muri, con i recapiti" }).check();
    await form.locator("[name=removalReason]").fill(reason);
    await form.getByRole("button", { name: t("calls.attachments.remove"), exact: true }).click();
    await expect(awake.getByText(t("calls.done.detached"))).toBeVisible();
    const reader = await visitor();
    await reader.goto(href("it", "calls"));
    await reader.getByRole("link", { name: title }).click();
    await expect(reader.getByText(t("calls.view.removed", { what: "Elenco dei muri, con i recapiti" }))).toBeVisible();
    await expect(reader.getByText(reason)).toBeVisible();
    await expect(reader.getByRole("link", { name: "Elenco dei muri" })).toHaveCount(0);
    await expectNoViolations(reader);
  });
});
