// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, optional, uuid } from "#lib/kernel/text.ts";

/** What one looks for in the journal; a field left empty does not narrow it. */
export const journalFilter = z.object({
  type: optional(z.string().regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/)),
  /** A register number, or the identifier of whatever the events are about. */
  subject: optional(line(100)),
  person: optional(uuid),
  /** Events before this one. */
  before: optional(z.coerce.number().int().positive()),
});
export type JournalFilter = z.output<typeof journalFilter>;
