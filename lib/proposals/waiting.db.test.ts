// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { askOpinion } from "./commands/ask-opinion.ts";
import { giveOpinion } from "./commands/give-opinion.ts";
import { integrateProposal } from "./commands/integrate-proposal.ts";
import { requestIntegration } from "./commands/request-integration.ts";
import { takeCharge } from "./commands/take-charge.ts";
import { remindOfOpinions } from "./remind-of-opinions.ts";
import { resumeSilent } from "./resume-silent.ts";

let author: Citizen;
let officer: Staff;
let referent: Staff;

beforeAll(async () => {
  await furnishHouse();
  [author, officer, referent] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
  ]);
});

const morning = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`);

async function taken(on: string) {
  const filed = await aFiledProposal(author, morning(on));
  await takeCharge(officer, filed, morning(on));
  return filed;
}

const proposalCalled = async (id: string) => (await db.select().from(proposals).where(eq(proposals.id, id)))[0];
const toldOf = async (eventId: number) =>
  (await db.select().from(notifications).where(eq(notifications.eventId, eventId))).map(({ kind, personId }) => ({
    kind,
    personId,
  }));

describe("what the author was asked to add", () => {
  const request = "Indichi per favore il punto esatto sulla mappa.";
  const integration = "Davanti all'ingresso, a destra del portone.";

  it("is waited for until its day, and then the clock runs again and both hear of it", async () => {
    const { proposalId } = await taken("2026-03-02");
    await requestIntegration(officer, { proposalId, request }, morning("2026-03-10"));
    expect((await proposalCalled(proposalId))?.integrationUntil).toBe("2026-04-09");

    expect(await resumeSilent(morning("2026-04-09"))).toBe(0);
    expect(succeeded(await atOnce(3, () => resumeSilent(morning("2026-04-10")))).reduce((a, b) => a + b)).toBe(1);
    expect((await proposalCalled(proposalId))?.status).toBe("under-examination");
    const [file] = await db.select().from(cases).where(eq(cases.subjectId, proposalId));
    // Eight of thirty days had run; 2 May 2026 is a Saturday.
    expect(file?.dueOn).toBe("2026-05-02");
    const event = (await eventsAbout(proposalId)).at(-1);
    expect(event).toMatchObject({ type: "proposal.integration-expired", actorKind: "system", isPublic: true });
    await react(event?.id ?? 0);
    expect((await toldOf(event?.id ?? 0)).toSorted((a, b) => a.personId.localeCompare(b.personId))).toEqual(
      [author, officer]
        .map(({ personId }) => ({ kind: "proposal-integration-expired", personId }))
        .toSorted((a, b) => a.personId.localeCompare(b.personId)),
    );
    expect(await resumeSilent(morning("2026-05-10"))).toBe(0);
  });

  it("is taken on the last day, and not after it", async () => {
    const { proposalId: inTime } = await taken("2026-03-02");
    const { proposalId: late } = await taken("2026-03-02");
    for (const proposalId of [inTime, late]) {
      await requestIntegration(officer, { proposalId, request }, morning("2026-03-10"));
    }
    await integrateProposal(author, { proposalId: inTime, integration }, morning("2026-04-09"));
    await expect(
      integrateProposal(author, { proposalId: late, integration }, morning("2026-04-10")),
    ).rejects.toMatchObject({ kind: "refused", text: { key: "examination.refusals.integrationOver" } });
    expect((await proposalCalled(late))?.integration).toBeNull();
  });
});

describe("an opinion that does not come", () => {
  it("is reminded of before and after its day, once each; after it the officer hears of it too", async () => {
    const { proposalId } = await taken("2026-03-02");
    const question = "Il marciapiede regge il peso di una fioriera?";
    const asked = { proposalId, unitCode: "works", question, dueOn: "2026-03-20" };
    const { opinionId } = await askOpinion(officer, asked, morning("2026-03-03"));

    expect(await remindOfOpinions(morning("2026-03-10"))).toBe(0);
    expect(succeeded(await atOnce(3, () => remindOfOpinions(morning("2026-03-16")))).reduce((a, b) => a + b)).toBe(1);
    const soon = (await eventsAbout(proposalId)).at(-1);
    expect(soon).toMatchObject({ type: "proposal.opinion-reminded", isPublic: false });
    expect(await toldOf(soon?.id ?? 0)).toEqual([{ kind: "opinion-due", personId: referent.personId }]);

    expect(await remindOfOpinions(morning("2026-03-21"))).toBe(1);
    expect(await remindOfOpinions(morning("2026-03-22"))).toBe(0);
    const late = (await eventsAbout(proposalId)).at(-1);
    expect((await toldOf(late?.id ?? 0)).map(({ personId }) => personId).toSorted()).toEqual(
      [referent.personId, officer.personId].toSorted(),
    );

    await giveOpinion(referent, { opinionId, position: "contrary", text: "Il marciapiede non regge." });
    expect((await eventTypesOf(proposalId)).at(-1)).toBe("proposal.opinion-given");
  });
});
