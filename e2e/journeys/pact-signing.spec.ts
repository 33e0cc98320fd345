// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import { href } from "#lib/kernel/paths.ts";
import { makeSigner, signEnvelope, signPdf } from "#lib/signatures/testing/sign.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { citizen, freezeTogether, officer, partiesOf, sitAtTable } from "../pact-text.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };

const pdf = (buffer: Buffer, name = "patto-firmato.pdf") => ({ name, mimeType: "application/pdf", buffer });

/** A byte that was signed is another now. */
function tampered(signed: Buffer): Buffer {
  const copy = Buffer.from(signed);
  copy[20] = (copy[20] ?? 0) ^ 1;
  return copy;
}

async function upload(page: Page, words: typeof t, file: ReturnType<typeof pdf>) {
  await page.locator("#upload [name=file]").setInputFiles(file);
  await page.getByRole("button", { name: words("pact-text.signing.upload") }).click();
}

test("a pact is signed with a PDF, an envelope and on paper, and stands in the register with its act", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id, number } = await sitAtTable(parties);
  await freezeTogether(parties, id);
  const text = await (await parties.office.get(`/api/pact-texts/${id}`)).body();
  const own = await signedInAs(citizen, phone);
  const desk = await signedInAs(officer);
  const { givenName, familyName, fiscalCode } = personaCalled(citizen);
  const signer = await makeSigner({
    commonName: `${familyName} ${givenName}`.toUpperCase(),
    serialNumber: `TINIT-${fiscalCode}`,
  });
  const signed = await signPdf(text, signer);

  await test.step("on the phone, files that are not the text are refused in words; the signed text is taken", async () => {
    await own.goto(href("en", "ownPactSigning", { id }));
    await expectNoViolations(own);
    const alert = own.getByRole("main").getByRole("alert");
    await upload(own, english, pdf(text));
    await expect(alert).toContainText(english("pact-text.file.not-signed"));
    await upload(own, english, pdf(tampered(signed)));
    await expect(alert).toContainText(english("pact-text.file.broken"));
    const stranger = await signPdf(text, await makeSigner({ commonName: "Gina Neri" }));
    await upload(own, english, pdf(stranger));
    await expect(alert).toContainText(english("pact-text.file.another-signer", { name: "Gina Neri" }));
    await upload(own, english, pdf(signed));
    await expect(own.getByRole("status").filter({ hasText: english("pact-text.signing.uploaded") })).toBeVisible();
    await expect(own.locator("#who")).toContainText(english("pact-text.signatureState.standing"));
    await expectNoViolations(own);
  });

  await test.step("an envelope that names the manager without a code waits for the office, which does not let it count", async () => {
    const envelope = await signEnvelope(text, await makeSigner({ commonName: "Silvia Guerrini" }));
    await desk.goto(href("it", "deskPactSigning", { id }));
    await upload(desk, t, { ...pdf(envelope, "patto.pdf.p7m"), mimeType: "application/pkcs7-mime" });
    await expect(desk.getByRole("status").filter({ hasText: t("pact-text.signing.uploadedToConfirm") })).toBeVisible();
    await expect(desk.locator("#who")).toContainText(t("pact-text.signatureState.to-confirm"));
    await desk.getByText(t("pact-text.signing.judgeOf", { name: "Silvia Guerrini" })).click();
    await desk.getByRole("radio", { name: t("pact-text.signing.makeVoid") }).check();
    await desk.getByRole("textbox", { name: t("pact-text.signing.voidReason") }).fill("Il certificato è scaduto.");
    await desk.getByRole("button", { name: t("pact-text.signing.judgeSubmit"), exact: true }).click();
    await expect(desk.locator("#voided")).toContainText("Il certificato è scaduto.");
    await expectNoViolations(desk);
  });

  await test.step("the manager signs on paper, and with act and days the pact is recorded", async () => {
    const paper = desk.locator("#paper");
    await paper.getByRole("checkbox", { name: /Guerrini/ }).check();
    await paper.locator("[name=file]").setInputFiles(pdf(text, "scansione.pdf"));
    await paper.getByRole("button", { name: t("pact-text.signing.recordPaper") }).click();
    await expect(desk.getByRole("status").filter({ hasText: t("pact-text.done") })).toBeVisible();
    const conclude = desk.locator("#conclude");
    await conclude.getByRole("textbox", { name: t("pact-text.signing.actNumber"), exact: true }).fill("Rep. 77/2026");
    await conclude.getByRole("button", { name: t("pact-text.signing.conclude") }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("pact-text.fields.checkFirst"));
    await conclude.getByRole("checkbox", { name: t("pact-text.signing.checked") }).check();
    await conclude.getByRole("button", { name: t("pact-text.signing.conclude") }).click();
    await expect(desk.getByText(t("pact-text.signing.concluded"), { exact: true })).toBeVisible();
  });

  await test.step("everyone finds it in the register, with its act and the day, and no citizen by name", async () => {
    const reader = await visitor(phone);
    await reader.goto(href("it", "pact", { number }));
    await expect(reader.getByRole("article")).toContainText(
      `atto Rep. 77/2026 del ${dayInWords("it", today().toString())}`,
    );
    await expect(reader.getByText(t("pacts.status.active"), { exact: true })).toBeVisible();
    await expect(reader.getByText("Cecchini")).toBeHidden();
    await reader.goto(href("it", "pacts"));
    await expect(reader.locator(`a[href="${href("it", "pact", { number })}"]`).first()).toBeVisible();
  });
});
