// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarEntry } from "#lib/kernel/ical.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { type Gathering, listAssemblies, listOpenActivities } from "#lib/pacts/queries.ts";
import { type AgendaFilter, listBetween, listUpcoming, type PlacedEvent } from "./queries.ts";
import { type AgendaKind, longestDays } from "./vocabulary.ts";

/*
 * What takes place in another room stands in the agenda as its own room has it: nothing is written down twice, and what is
 * moved or called off there is so here at once (docs/decisions/0070-the-agenda-shows-what-other-rooms-hold.md).
 */

type Held = Gathering & { kind: AgendaKind };

type Asked = AgendaFilter & { from?: Date; to?: Date; limit?: number };

/** What takes place between two instants, in part or whole: the agenda's own and what other rooms hold. */
export const listHappening = async (filter: AgendaFilter, from: Date, to: Date, at: Date): Promise<PlacedEvent[]> =>
  withHeld(await listBetween(from, to, filter, at), { ...filter, from, to });

/** What has not ended yet, the next first: the agenda's own and what other rooms hold. */
export const listComing = async (filter: AgendaFilter, at: Date, limit: number): Promise<PlacedEvent[]> =>
  withHeld(await listUpcoming(filter, at, limit), { ...filter, from: at, limit });

/** Assemblies about pacts and activities that call for volunteers, of a zone or a kind where one is named. */
async function listHeld({ kind, ...asked }: Asked): Promise<Held[]> {
  const none = Promise.resolve<Gathering[]>([]);
  const [assemblies, activities] = await Promise.all([
    kind === undefined || kind === "assembly" ? listAssemblies(asked) : none,
    kind === undefined || kind === "initiative" ? listOpenActivities(asked) : none,
  ]);
  return [
    ...assemblies.map((assembly) => ({ ...assembly, kind: "assembly" as const })),
    ...activities.map((activity) => ({ ...activity, kind: "initiative" as const })),
  ];
}

/** Them and the agenda's own, in the order of the calendar. */
export async function withHeld(own: readonly PlacedEvent[], asked: Asked): Promise<PlacedEvent[]> {
  const held = (await listHeld(asked)).map(placed);
  const isBefore = (one: PlacedEvent, other: PlacedEvent) =>
    one.startsAt.getTime() - other.startsAt.getTime() || one.title.localeCompare(other.title, "it");
  return [...own, ...held].sort(isBefore).slice(0, asked.limit);
}

const placed = ({ number, about, callingOffReason, ...held }: Held): PlacedEvent => ({
  ...{ id: held.id, kind: held.kind, title: held.title, place: held.place },
  ...{ startsAt: held.startsAt, endsAt: held.endsAt, isAllDay: false },
  ...{ slug: null, pact: number, lead: about, titleEn: null, leadEn: "" },
  isCancelled: callingOffReason !== null,
});

/** How far back calendars are told of what is over, in days. */
const remembered = longestDays * 4;

/** The same for calendar programs: with the identifiers that the calendar of the pact gives them. */
export async function heldEntries(locale: Locale, filter: AgendaFilter, at: Date) {
  const held = await listHeld({ ...filter, from: new Date(at.getTime() - remembered * 86_400_000) });
  const t = translator(locale);
  const host = new URL(siteAddress()).hostname;
  const entries = held.map((one): CalendarEntry => {
    const category = t(`agenda.kinds.${one.kind}`);
    const title = one.kind === "assembly" ? `${category}: ${one.title}` : one.title;
    const address = siteAddress() + href(locale, "pact", { number: one.number });
    const isCancelled = one.callingOffReason !== null;
    return {
      uid: `${one.id}@${host}`,
      sequence: one.sequence,
      created: one.createdAt,
      changed: one.updatedAt,
      isAllDay: false,
      starts: one.startsAt,
      ends: one.endsAt,
      title: isCancelled ? `${t("agenda.cancelled")}: ${title}` : title,
      description: [one.callingOffReason, one.about, address].filter(Boolean).join("\n\n"),
      location: one.place,
      address,
      category,
      isCancelled,
    };
  });
  return { entries, changed: held.map(({ updatedAt }) => updatedAt) };
}
