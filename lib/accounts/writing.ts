// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { localeOf } from "#lib/kernel/answering.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { requireActor, requireStaff } from "./session.ts";

/** The person who sends a form of the personal area; this counts among what they write in a minute. */
export async function writingPerson(form: FormData): Promise<Citizen | Staff> {
  const actor = await requireActor({ returnTo: href(localeOf(form), "area") });
  await limitWrites(actor);
  return actor;
}

type DeskList =
  | "desk"
  | "deskTemplates"
  | "deskLists"
  | "deskCommons"
  | "deskCalls"
  | "deskNews"
  | "deskEvents"
  | "deskCounter"
  | "deskRules"
  | "deskPeople"
  | "deskAssociations"
  | "deskModeration"
  | "deskDocuments"
  | "deskAgenda"
  | "deskPacts"
  | "deskOffice";

/** The member of staff who sends a form of the desk, counted in the same way. */
export async function writingStaff(form: FormData, from: DeskList): Promise<Staff> {
  const actor = await requireStaff({ returnTo: href(localeOf(form), from) });
  await limitWrites(actor);
  return actor;
}
