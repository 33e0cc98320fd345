// SPDX-License-Identifier: AGPL-3.0-or-later
import { joining } from "#db/transaction.ts";
import { cancelAgendaEvent } from "#lib/agenda/commands/cancel-agenda-event.ts";
import { draftAgendaEvent } from "#lib/agenda/commands/draft-agenda-event.ts";
import { editAgendaEvent } from "#lib/agenda/commands/edit-agenda-event.ts";
import { noteAgendaEvent } from "#lib/agenda/commands/note-agenda-events.ts";
import { publishAgendaEvent } from "#lib/agenda/commands/publish-agenda-event.ts";
import { occurrencesOf } from "#lib/agenda/occurrences.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { agenda, type DemoEvent } from "../agenda.ts";
import { momentAtTheOffice } from "./moments.ts";
import { officer } from "./office-acts.ts";
import { type Act, dateOf, type Scene } from "./scene.ts";

/** The office plans, publishes and calls off what takes place; each some days before. */
export const agendaActs = (scene: Scene): Act[] =>
  agenda.map((event) => {
    const ago = Math.max(2, 8 - event.day);
    const at = momentAtTheOffice({
      ...scene,
      day: today(scene.now).subtract({ days: ago }),
      after: scene.now.subtract({ hours: 24 * (ago + 6) }),
      fraction: 0.65,
    });
    return { at, perform: (tx) => joining(tx, () => plan(scene, event, at)) };
  });

async function plan(scene: Scene, event: DemoEvent, at: Temporal.Instant): Promise<void> {
  const actor = officer(scene, "participation");
  const when = { ...timesOf(scene, event), isAllDay: event.from === undefined };
  const { id } = await draftAgendaEvent(actor, { kind: event.kind, title: event.title, ...when }, at);
  const first = today(when.startsAt.toTemporalInstant());
  const series = {
    ...when,
    repeats: event.repeats?.how ?? ("none" as const),
    repeatsUntil: event.repeats ? first.add({ weeks: event.repeats.weeks }).toString() : null,
  };
  await editAgendaEvent(
    actor,
    {
      ...{ id, version: 1, kind: event.kind, title: event.title, lead: event.lead, body: event.body ?? "" },
      ...{ titleEn: event.english?.title ?? null, leadEn: event.english?.lead ?? "", bodyEn: "" },
      ...{ topicCode: event.topic, zones: [...(event.zones ?? [])], place: event.place, address: event.address ?? "" },
      ...{ longitude: null, latitude: null, link: event.link ?? null },
      ...series,
    },
    at,
  );
  if (event.isDraft) return;
  await publishAgendaEvent(actor, { id, from: null }, at);
  await noteAgendaEvent(id, at);
  if (!event.cancelled) return;
  const { reason, date } = event.cancelled;
  const occurrence = date === undefined ? null : (occurrencesOf(series)[date]?.startsAt ?? null);
  await cancelAgendaEvent(actor, { id, occurrence, reason }, at);
}

function timesOf({ now }: Scene, { day, weekday, from, to, lasts = 0 }: DemoEvent): { startsAt: Date; endsAt: Date } {
  const near = today(now).add({ days: day });
  const first = weekday === undefined ? near : near.add({ days: (weekday - near.dayOfWeek + 7) % 7 });
  const moment = (on: Temporal.PlainDate, hour: string) =>
    dateOf(on.toZonedDateTime({ timeZone: romeTimeZone, plainTime: hour }).toInstant());
  if (from === undefined || to === undefined) {
    return { startsAt: moment(first, "00:00"), endsAt: moment(first.add({ days: lasts + 1 }), "00:00") };
  }
  return { startsAt: moment(first, from), endsAt: moment(first.add({ days: lasts }), to) };
}
