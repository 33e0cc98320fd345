// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Enclosure } from "#lib/gateways/mail.ts";
import { calendarFile } from "#lib/kernel/calendar-file.ts";
import { now } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import type { Told } from "#lib/notifications/enclose.ts";
import { findVisit, type Visit } from "./queries.ts";
import { visitNumber } from "./vocabulary.ts";

const contentType = "text/calendar; charset=utf-8";

/** A visit for one's calendar; one that no longer takes place goes out of it. */
export async function visitCalendar(visit: Visit, locale: Locale, at = now()): Promise<Enclosure> {
  const t = translator(locale);
  const { name, profile } = await getMunicipality();
  const office = `${profile.officeName[locale]}, ${name}`;
  const isCancelled = visit.status === "cancelled" || visit.status === "called-off";
  const content = calendarFile(office, {
    id: visit.id,
    sequence: visit.moves + (isCancelled ? 1 : 0),
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    title: `${visit.kind[locale]}: ${profile.officeName[locale]}`,
    text: t("visits.calendar.text", {
      number: visitNumber(visit.number),
      subject: visit.subject,
      phone: profile.phone,
    }),
    where: profile.address,
    url: new URL(href(locale, "ownVisit", { id: visit.id }), env().PORTICO_URL).href,
    isCancelled,
    writtenAt: new Date(at.epochMilliseconds),
  });
  return { filename: `${visitNumber(visit.number)}.ics`, contentType, content: Buffer.from(content) };
}

/** The calendar entry that goes with the mails about a visit, as it stands when the mail leaves. */
export async function encloseCalendar({ params, locale }: Told): Promise<Enclosure[]> {
  const visit = await findVisit(params.visitId ?? "");
  return visit ? [await visitCalendar(visit, locale)] : [];
}
