// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayAndTime } from "#lib/kernel/clock.ts";

type OfPact = { id: string; number: string | null; title: string };
type OfActivity = { title: string; startsAt: Date; place: string; callingOffReason: string | null };

/** What a volunteer is told of an activity; `step` is the type of the event that tells it. */
export function activityParams(pact: OfPact, activity: OfActivity, step: string) {
  const { day: startsOn, time } = dayAndTime(activity.startsAt);
  return {
    pactId: pact.id,
    number: pact.number ?? "",
    title: pact.title,
    activity: activity.title,
    startsOn,
    time,
    where: activity.place,
    reason: activity.callingOffReason ?? "",
    step,
  };
}
