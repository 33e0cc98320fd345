// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import { aDelegation } from "../delegations.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { keepPactDraft, writePactDraft } from "../pacts.ts";
import { fillIn, formWith, registerNumberIn, unescaped } from "../plain-form.ts";
import { goOn, wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const leader = personaCalled("amina-dembele");
const friend = personaCalled("ivo-santarelli");
const parent = personaCalled("renato-cecchini");
const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };

/** The address of the page in a mail, in the language of who reads it, without the host. */
function linkIn(text: string, locale: "it" | "en"): string {
  const token = /\/(?:invito-patto|pact-invitation)\?token=([\w-]+)/.exec(text)?.[1];
  if (!token) throw new Error("the mail has no link");
  return href(locale, "pactInvitation", {}, { token });
}

const someAddress = () => `${randomUUID().slice(0, 8)}@posta.example`;

test("an informal group applies for a pact, with a member who confirms and a minor", async ({
  signedInAs,
  requestsOf,
}) => {
  test.slow();
  const title = `Ci prendiamo cura del giardino ${randomUUID().slice(0, 8)}`;
  const page = await signedInAs(leader.id, phone);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const at = (step: "idea" | "place" | "plan" | "resources" | "declarations" | "summary") =>
    expect(page.getByRole("heading", { name: t(`pact-application.titles.${step}`), level: 1 })).toBeVisible();
  const says = (name: string) => page.getByRole("textbox", { name });
  const answer = async (words: string) => {
    for (const field of await page.locator("textarea[name^='answer.']:visible").all()) await field.fill(words);
  };

  const mails = await test.step("who: a group, a friend and a minor are invited", async () => {
    await page.goto(href("it", "newPact"));
    await page.getByRole("radio", { name: t("pacts.applicantKind.informal-group") }).check();
    await says(t("pact-application.who.groupName")).fill("Vicini dei Tigli");
    await press(t("proposals.form.save"));
    await expect(page.getByText(t("pact-application.members.none"))).toBeVisible();
    const [own, ofParent] = [someAddress(), someAddress()];
    const invite = async (name: string, email: string) => {
      await says(t("pact-application.members.name")).fill(name);
      await says(t("pact-application.members.email")).fill(email);
    };
    await invite("Ivo", own);
    await press(t("pact-application.members.inviteSubmit"));
    await expect(page.getByText(own)).toBeVisible();
    await invite("Rosa Neri", ofParent);
    await page.getByText(t("pact-application.members.forMinor", { minimumAge: 18 })).click();
    await page.getByLabel(t("pact-application.members.bornOn")).fill("2014-05-17");
    await press(t("pact-application.members.inviteSubmit"));
    await expect(
      page.getByRole("alert").filter({ hasText: t("pact-application.refusals.nobodyResponsible") }),
    ).toBeVisible();
    await page.getByLabel(t("pact-application.members.responsible")).check();
    await press(t("pact-application.members.inviteSubmit"));
    await expect(page.getByText(ofParent)).toBeVisible();
    await expectNoViolations(page);
    await goOn(page, t);
    return { own: (await theMailTo(own, leader.name)).text, ofParent: (await theMailTo(ofParent, "Rosa Neri")).text };
  });

  await test.step("idea: what is missing is said, and kept when it is there", async () => {
    await at("idea");
    await says(t("pact-application.idea.title")).fill(title);
    await goOn(page, t);
    await expect(page.getByRole("alert").filter({ hasText: t("pact-application.idea.summary") })).toBeVisible();
    await expect(says(t("pact-application.idea.title"))).toHaveValue(title);
    await says(t("pact-application.idea.summary")).fill("Dieci famiglie puliscono il giardino e piantano fiori.");
    await answer("Come abbiamo detto in assemblea.");
    await goOn(page, t);
  });

  await test.step("place: an area in the sea is refused and nothing is lost; with the keyboard one is drawn", async () => {
    await at("place");
    const corners = says(t("pact-application.place.corners"));
    await page.getByLabel(t("pact-application.place.topic")).selectOption("green");
    await corners.fill("42.1, 9.1\n42.2, 9.1\n42.2, 9.2");
    await goOn(page, t);
    await expect(page.getByRole("alert").filter({ hasText: t("pact-application.area.outside") })).toBeVisible();
    await expect(corners).toHaveValue("42.1, 9.1\n42.2, 9.1\n42.2, 9.2");
    await expectNoViolations(page);
    await press(t("pact-application.place.clear"));
    await page.getByRole("button", { name: t("pact-application.place.map") }).focus();
    for (const key of ["+", "+", "+", "Enter", "ArrowRight", "Enter", "ArrowDown", "Enter", "Enter", "Backspace"]) {
      await page.keyboard.press(key);
    }
    await expect(corners).toHaveValue(/^(-?[\d.]+, -?[\d.]+\n?){3}$/);
    await goOn(page, t);
  });

  await test.step("how, resources, attachments and declarations", async () => {
    await at("plan");
    await says(t("pact-application.plan.duration")).fill("12");
    await page.getByRole("radio", { name: t("pacts.rhythm.periodic") }).check();
    await answer("Ogni sabato.");
    await goOn(page, t);
    await at("resources");
    await page.locator("[name='resource.0.description']:visible").fill("Fiori e terra");
    await page.locator("[name='resource.0.quantity']:visible").fill("300");
    await goOn(page, t);
    await page.getByRole("link", { name: t("filing.attachments.continue"), exact: true }).click();
    await at("declarations");
    for (const box of await page.locator("input[type=checkbox]:visible").all()) await box.check();
    await goOn(page, t);
    await at("summary");
  });

  await test.step("alone it is no group: it cannot be sent yet", async () => {
    await expect(page.getByText(t("pact-application.summary.incomplete")).first()).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step("the friend confirms in English, the parent consents without JavaScript", async () => {
    const member = await signedInAs(friend.id, phone);
    await member.goto(linkIn(mails.own, "en"));
    await expect(member.getByRole("heading", { name: title })).toBeVisible();
    await expectNoViolations(member);
    await member.getByRole("button", { name: english("pact-application.invitation.confirm") }).click();
    await expect(member.getByText(english("pact-application.members.joined"))).toBeVisible();
    await expectNoViolations(member);
    await expect(member.getByRole("button", { name: english("pact-application.summary.submit") })).toHaveCount(0);

    const requests = await requestsOf(parent.id);
    const link = linkIn(mails.ofParent, "it");
    const refused = await (await fillIn(requests, link, "consents", {})).text();
    expect(unescaped(refused)).toContain(t("pact-application.refusals.noConsent"));
    expect((await fillIn(requests, link, "consents", { consents: "yes" })).url()).toContain("done=consented");
  });

  await test.step("it is sent, and has a number, a day and a receipt", async () => {
    await page.reload();
    await expect(page.getByText("Ivo Santarelli")).toBeVisible();
    await press(t("pact-application.summary.submit"));
    await expect(page.getByRole("heading", { name: t("pact-application.receipt.title"), level: 1 })).toBeVisible();
    const number = registerNumberIn((await page.getByRole("main").textContent()) ?? "") ?? "";
    expect(number).not.toBe("");
    await expectNoViolations(page);
    const pdf = await page.request.get(
      (await page.getByRole("link", { name: t("filing.receipt.download") }).getAttribute("href")) ?? "",
    );
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await page.getByRole("link", { name: t("pact-application.receipt.follow") }).click();
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await expect(page.getByText(t("pacts.status.submitted"))).toBeVisible();
    await expectNoViolations(page);
  });
});

test("a person applies alone without JavaScript", async ({ requestsOf }) => {
  const requests = await requestsOf("annika-lindqvist");
  const begun = await fillIn(requests, href("it", "newPact"), "applicant", { applicant: "person", intent: "continue" });
  const id = /\/patti\/([0-9a-f-]{36})\//.exec(begun.url())?.[1] ?? "";
  const keep = async (page: Parameters<typeof href>[1], field: string, values: Record<string, string>) =>
    fillIn(requests, href("it", page, { id } as never), field, { ...values, intent: "continue" });
  const missing = unescaped(await (await keep("pactIdea", "title", { title: "Le aiuole di via Roma" })).text());
  expect(missing).toContain(t("pact-application.idea.summary"));
  expect(missing).toContain("Le aiuole di via Roma");
  const answers = (...keys: string[]) => Object.fromEntries(keys.map((key) => [`answer.${key}`, "Ogni sabato."]));
  const idea = { title: "Le aiuole di via Roma", summary: "Curo le aiuole sotto casa." };
  await keep("pactIdea", "title", { ...idea, ...answers("objectives", "results", "beneficiaries") });
  const place = { topicCode: "green", zoneCode: "", address: "davanti al numero 3" };
  const sea = await (
    await keep("pactPlace", "topicCode", { ...place, area: "42.1, 9.1\n42.2, 9.1\n42.2, 9.2" })
  ).text();
  expect(unescaped(sea)).toContain(t("pact-application.area.outside"));
  expect(sea).toContain("42.2, 9.2");
  await keep("pactPlace", "topicCode", { ...place, area: "" });
  const plan = { durationMonths: "6", rhythm: "continuous" };
  await keep("pactPlan", "durationMonths", { ...plan, ...answers("activities", "timing", "openness") });
  const page = await (await requests.get(href("it", "pactDeclarations", { id }))).text();
  const declared = [...page.matchAll(/name="(declared\.[0-9a-f-]{36})"/g)].map(([, name]) => [name, "yes"]);
  const review = await keep("pactDeclarations", "intent", Object.fromEntries(declared));
  expect(review.url()).toContain(href("it", "pactReview", { id }));
  const form = await formWith(requests, href("it", "pactReview", { id }), "pactId");
  const sent = await requests.post(form.address, { multipart: form.hidden });
  expect(sent.url()).toContain(href("it", "pactReceipt", { id }));
  expect(await sent.text()).toMatch(/\d{4}-\d{6}/);
});

for (const { javaScriptEnabled, who } of [
  { javaScriptEnabled: true, who: "renato-cecchini" },
  { javaScriptEnabled: false, who: "annika-lindqvist" },
]) {
  test(`a pact begun for an association goes on in one's own name; JavaScript: ${javaScriptEnabled}`, async ({
    requestsOf,
    signedInAs,
  }) => {
    test.slow();
    const association = `Amici del parco ${randomUUID().slice(0, 8)}`;
    const title = `Le siepi degli ${association}`;
    const revoke = await aDelegation(await requestsOf("silvia-guerrini"), association, personaCalled(who).name);
    const requests = await requestsOf(who);
    const id = await keepPactDraft(requests);
    const page = await signedInAs(who, { ...phone, javaScriptEnabled });
    const ideaTitle = page.getByRole("textbox", { name: t("pact-application.idea.title") });
    await page.goto(href("it", "pactWho", { id }));
    await page.getByRole("radio", { name: association }).check();
    await goOn(page, t);
    await expect(ideaTitle).toBeVisible();
    await writePactDraft(requests, id, title);
    await page.goto(href("it", "pactReview", { id }));
    const lost = page.getByText(t("filing.formerly.title", { association })).first();
    const submit = page.getByRole("button", { name: t("pact-application.summary.submit") });

    await test.step("the delegation ends before it is sent: nothing is lost, and it is not sent so", async () => {
      await revoke();
      await submit.click();
      const refusal = page.getByRole("alert").filter({ hasText: t("associations.refusals.notDelegate") });
      await expect(javaScriptEnabled ? refusal : lost).toBeVisible();
      await page.goto(href("it", "ownPacts"));
      await page.getByRole("link", { name: title }).click();
      await expect(lost).toBeVisible();
      await expect(submit).toHaveAttribute("aria-disabled", "true");
      if (javaScriptEnabled) await expectNoViolations(page);
      await page.goto(href("it", "pactIdea", { id }));
      await expect(ideaTitle).toHaveValue(title);
      await expect(lost).toBeVisible();
    });

    await test.step("it goes on in the writer's own name, once they say in which", async () => {
      await page.getByRole("link", { name: t("filing.formerly.goOn") }).click();
      await expect(page.getByText(t("filing.formerly.choose"))).toBeVisible();
      await expect(page.getByRole("radio", { name: association })).toHaveCount(0);
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
      if (javaScriptEnabled) await expectNoViolations(page);
      await page.getByRole("radio", { name: t("pact-application.who.alone") }).check();
      await goOn(page, t);
      await expect(ideaTitle).toHaveValue(title);
      await page.goto(href("it", "pactReview", { id }));
      await expect(lost).toHaveCount(0);
      await submit.click();
      await expect(page.getByRole("heading", { name: t("pact-application.receipt.title"), level: 1 })).toBeVisible();
    });
  });
}
