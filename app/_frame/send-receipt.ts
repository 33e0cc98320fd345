// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { nothing, sendFile } from "#lib/files/serve-file.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale.ts";
import { log } from "#lib/kernel/log.ts";
import { translator } from "#lib/kernel/messages.ts";
import { uuid } from "#lib/kernel/text.ts";

/** The receipt of what was filed, in the language that is asked for; who may not read it is told that there is none. */
export async function sendReceipt(
  request: NextRequest,
  of: string,
  mayRead: (actor: Citizen | Staff, id: string) => Promise<boolean>,
  fileOf: (id: string, locale: Locale) => Promise<Parameters<typeof sendFile>[0]>,
): Promise<Response> {
  const id = uuid.safeParse(of);
  const actor = id.success ? await findActor() : null;
  if (!id.success || !actor || !(await mayRead(actor, id.data))) return nothing();
  const asked = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  try {
    return await sendFile(await fileOf(id.data, locale), request.headers.get("if-none-match"));
  } catch (error) {
    log("error", "a receipt could not be made", { id: id.data }, error);
    return new Response(translator(locale)("errors.failed"), { status: 503, headers: { "Cache-Control": "no-store" } });
  }
}
