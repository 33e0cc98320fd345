// SPDX-License-Identifier: AGPL-3.0-or-later
import { notYetSaid } from "./text-vocabulary.ts";

/** What the placeholders of a clause stand for, by their names. */
export type Placeholders = Readonly<Record<string, string>>;

/** A clause with what it is about in place of `{title}`, `{place}` …; what is not known yet says so. */
export const filledIn = (body: string, placeholders: Placeholders): string =>
  body.replace(/\{([a-z][\w-]*)\}/gi, (_, name: string) => placeholders[name]?.trim() || notYetSaid);
