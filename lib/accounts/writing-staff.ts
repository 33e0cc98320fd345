// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Staff } from "#lib/kernel/actor.ts";
import { localeOf } from "#lib/kernel/answering.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { requireStaff } from "./session.ts";

type DeskList = "desk" | "deskRules" | "deskPeople" | "deskAssociations";

/** The member of staff who sends a form of the desk; this counts among what they write in a minute. */
export async function writingStaff(form: FormData, from: DeskList): Promise<Staff> {
  const actor = await requireStaff({ returnTo: href(localeOf(form), from) });
  await limitWrites(actor);
  return actor;
}
