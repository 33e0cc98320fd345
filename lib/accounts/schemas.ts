// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { assuranceLevels } from "#lib/kernel/actor.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { ownPage } from "./return-address.ts";
import { signInProblems } from "./vocabulary.ts";

const wrongEmail: MessageKey = "fields.email";

/** An address as one may write it in a form: 254 characters are the longest that mail can carry (RFC 5321). */
export const email = z
  .string({ error: wrongEmail })
  .trim()
  .max(254, { error: wrongEmail })
  .pipe(z.email({ error: wrongEmail }));

const level = z.coerce.number().pipe(z.literal(assuranceLevels)).optional().catch(undefined);
const to = z.unknown().optional().transform(ownPage);

/** What the address of the sign-in page may say; whatever makes no sense is as if it were not there. */
export const signInQuery = z.object({ to, level });

export const problemQuery = z.object({ reason: z.enum(signInProblems).catch("unexpected"), to, level });
