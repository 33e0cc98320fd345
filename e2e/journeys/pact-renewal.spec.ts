// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { fileGroupPact, invitationIn } from "../pact-group.ts";
import { admitPact, officer, signTogether } from "../pact-text.ts";
import { fillIn } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };
const [leader, friend, parent] = ["amina-dembele", "ivo-santarelli", "renato-cecchini"] as const;
const minor = `Nora ${randomUUID().slice(0, 8)}`;

test("a renewal takes group and papers along: the friend is told and leaves, the parent consents anew", async ({
  requestsOf,
  signedInAs,
}) => {
  test.slow();
  const parties = { office: await requestsOf(officer), citizens: await requestsOf(leader) };
  const others = { friend: await requestsOf(friend), parent: await requestsOf(parent) };
  const id = await fileGroupPact({ leader: parties.citizens, ...others, minor });
  await admitPact(parties, id);
  await signTogether(parties, id);
  const asking = href("it", "ownPactStep", { id, step: "ask-renewal" });
  await fillIn(parties.citizens, asking, "reason", { reason: "Vogliamo andare avanti.", months: "12" });
  const desk = await signedInAs(officer);

  await test.step("the office grants it", async () => {
    await desk.goto(href("it", "deskPactLife", { id, group: "changes" }));
    await desk.getByRole("link", { name: t("pact-life.steps.decide-ask.title") }).click();
    await desk.locator('[name="decision"][value="granted"]').check();
    await desk.locator('[name="answer"]').fill("Avanti così.");
    await desk.getByRole("button", { name: t("pact-life.steps.decide-ask.submit") }).click();
    await expect(desk.getByText("Avanti così.")).toBeVisible();
  });

  await test.step("the friend hears of it on the phone, in English, and leaves", async () => {
    const own = await signedInAs(friend, phone);
    await expect
      .poll(async () => (await others.friend.get(href("it", "notifications"))).text(), { timeout: 20_000 })
      .toContain(t("notifications.kinds.pact-member-carried.title"));
    await own.goto(href("en", "notifications"));
    await own
      .getByRole("link", { name: english("notifications.kinds.pact-member-carried.link") })
      .first()
      .click();
    await expect(own.getByText(english("pacts.status.under-review"), { exact: true })).toBeVisible();
    await expect(own.getByText("mappa.jpg")).toBeAttached();
    await expectNoViolations(own);
    const renewal = /([0-9a-f-]{36})/.exec(own.url())?.[1] ?? "";
    await desk.goto(href("it", "deskPact", { id: renewal }));
    await desk
      .locator("summary")
      .filter({ hasText: t("pact-application.own.whatWasSent") })
      .click();
    const map = desk.getByRole("link", { name: "mappa.jpg" });
    await expect(map).toBeVisible();
    await expectNoViolations(desk);
    expect((await parties.office.get((await map.getAttribute("href")) ?? "")).status()).toBe(200);
    await own
      .locator("summary")
      .filter({ hasText: english("pact-application.leave.leave") })
      .click();
    await own.getByRole("button", { name: english("pact-application.leave.leave") }).click();
    await expect(own.getByRole("heading", { name: english("pact-application.own.title"), level: 1 })).toBeVisible();
    await own.goto(href("en", "ownPact", { id }));
    await expect(own.getByText(english("pacts.status.active"), { exact: true })).toBeVisible();
  });

  await test.step("the parent is asked again", async () => {
    const { text } = await theMailTo(personaCalled(parent).email ?? "", minor);
    const link = href("it", "pactInvitation", {}, { token: invitationIn(text) });
    expect((await fillIn(others.parent, link, "consents", { consents: "yes" })).url()).toContain("done=consented");
  });
});
