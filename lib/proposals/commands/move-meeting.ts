// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { meetingMoves, meetings } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { meetingMoved } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { MoveMeeting } from "../examination-schemas.ts";
import { lockMeeting, requireStanding } from "../lock-meeting.ts";
import { proposalWorkflow } from "../workflow.ts";

/** Another moment or another place, with the reason; what was arranged before stays readable. */
export const moveMeeting = (actor: Actor, input: MoveMeeting, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened, meeting } = await lockMeeting(tx, input.meetingId);
    authorize(examinationPolicy.moveMeeting(actor, opened));
    proposalWorkflow.next("moveMeeting", proposal.status);
    requireStanding(meeting);
    const arranged = {
      startsAt: new Date(input.startsAt.epochMilliseconds),
      place: input.place,
      link: input.link,
    };
    if (Temporal.Instant.compare(input.startsAt, at) <= 0) {
      throw new Invalid({ day: { key: "examination.fields.meetingInThePast" } });
    }
    if (isSame(meeting, arranged)) throw new Invalid({ day: { key: "examination.fields.sameMeeting" } });
    const { startsAt, place, link } = meeting;
    const [move] = await tx
      .insert(meetingMoves)
      .values({
        meetingId: meeting.id,
        startsAt,
        place,
        link,
        reason: input.reason,
        movedAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: meetingMoves.id });
    if (!move) throw new Error("the move was not written");
    await tx.update(meetings).set(arranged).where(eq(meetings.id, meeting.id));
    const payload = { meetingId: meeting.id, moveId: move.id, startsAt: input.startsAt.toString() };
    await recordEvent(tx, actor, meetingMoved(proposal, payload), at);
    return { number: opened.number };
  });

type Arranged = { startsAt: Date; place: string | null; link: string | null };

const isSame = (one: Arranged, other: Arranged) =>
  one.startsAt.getTime() === other.startsAt.getTime() && one.place === other.place && one.link === other.link;
