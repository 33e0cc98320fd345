// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");

test("a form leads on also where React never shows the page that has come", async ({ signedInAs }) => {
  const desk = await signedInAs("silvia-guerrini");
  const { fiscalCode, givenName, familyName, birthDate } = personaCalled("giulia-ferrandi");
  await desk.goto(href("it", "deskRegisterPerson"));
  await desk.getByLabel(t("counter.fiscalCode")).fill(fiscalCode ?? "");
  await desk.getByLabel(t("counter.familyName")).fill(familyName);
  await desk.getByLabel(t("counter.givenName"), { exact: true }).fill(givenName);
  await desk.getByLabel(t("counter.birthDate")).fill(birthDate);
  // React calls itself to work by messages; from here on it hears none.
  await desk.evaluate(() => {
    MessagePort.prototype.postMessage = () => undefined;
  });
  await desk.getByRole("button", { name: t("counter.registerSubmit"), exact: true }).click();
  await expect(desk.getByText(t("counter.known"))).toBeVisible();
});
