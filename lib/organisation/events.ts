// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { Role } from "#lib/kernel/actor.ts";

type Contacts = { phone: string | null; email: string | null; pec: string | null };

type Appointed = { id: string; personId: string; unitCode: string; role: Role };

const fact = (
  type: string,
  { id, personId, unitCode, role }: Appointed,
  days: Record<string, string | null>,
): Fact => ({
  type: `appointment.${type}`,
  subject: { kind: "appointment", id },
  isPublic: false,
  hasReactions: false,
  payload: { personId, unitCode, role, ...days },
});

/** Days in Europe/Rome, both included; without `endsOn` no end is set. */
export const appointmentMade = (appointment: Appointed & { startsOn: string; endsOn: string | null }) =>
  fact("made", appointment, { startsOn: appointment.startsOn, endsOn: appointment.endsOn });

/** `endsOn` is the last day on which it gives its role; null where it was ended at once. */
export const appointmentEnded = (appointment: Appointed, endsOn: string | null) =>
  fact("ended", appointment, { endsOn });

/** How the public reaches a unit from now on. */
export const unitContactsChanged = (code: string, version: number, { phone, email, pec }: Contacts): Fact => ({
  type: "unit.contacts-changed",
  subject: { kind: "unit", id: code },
  isPublic: false,
  hasReactions: false,
  payload: { version, phone, email, pec },
});
