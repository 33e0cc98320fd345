// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { letters, requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import { MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { env } from "#lib/kernel/env.ts";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { composeLetter } from "../compose-letter.ts";
import { letterToken } from "../letter-token.ts";
import type { LetterState } from "../vocabulary.ts";

/**
 * Hands a letter to the mail server. One that has left, or whose link has ended meanwhile, is not sent. Throws
 * `MailUnavailable` where it is worth trying again.
 */
export async function sendLetter(letterId: string, at = new Date()): Promise<void> {
  const [found] = await db
    .select({ letter: letters, request: requests, number: cases.number, dueOn: cases.dueOn })
    .from(letters)
    .innerJoin(requests, eq(requests.id, letters.requestId))
    .leftJoin(cases, eq(cases.id, requests.caseId))
    .where(and(eq(letters.id, letterId), eq(letters.state, "pending")));
  const to = found?.request.email;
  if (!found || !to || found.letter.expiresAt <= at) return;

  const { letter, request } = found;
  const { locale } = request;
  const { name, profile } = await getMunicipality();
  const page = letter.kind === "confirm" ? "confirmRequest" : "followRequest";
  const content = composeLetter({
    locale,
    kind: letter.kind,
    params: { requestId: request.id, number: found.number ?? "", title: request.subject, dueOn: found.dueOn ?? "" },
    link: new URL(href(locale, page, {}, { token: letterToken(letter) }), env().PORTICO_URL).href,
    expiresAt: letter.expiresAt,
    sender: { office: profile.officeName[locale], municipality: name, email: profile.email },
  });
  try {
    await sendMail({ ...content, locale, id: letter.id, to });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log("warn", "a letter was refused", { letterId }, error);
    return settle(letterId, "failed");
  }
  await settle(letterId, "sent");
}

async function settle(id: string, state: LetterState): Promise<void> {
  await db.update(letters).set({ state }).where(eq(letters.id, id));
}
