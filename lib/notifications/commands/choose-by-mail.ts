// SPDX-License-Identifier: AGPL-3.0-or-later
import { setFollow } from "#lib/follows/commands/set-follow.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { readMailChoice } from "../mail-choice.ts";
import { setPreferences } from "./set-preferences.ts";

/** Does what the link of a mail says, as often as it is asked. Throws `NotFound` for a token that is not ours. */
export async function chooseByMail(token: string): Promise<void> {
  const choice = readMailChoice(token);
  if (!choice) throw new NotFound();
  if (choice.what === "unfollow") {
    await setFollow(choice.personId, { kind: "proposal", id: choice.about }, false);
  } else {
    const frequency = choice.what === "stop" ? "none" : "weekly";
    await setPreferences(choice.personId, Object.fromEntries(choice.about.map((topic) => [topic, frequency])));
  }
}
