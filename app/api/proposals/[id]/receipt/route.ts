// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { nothing, sendFile } from "#lib/files/serve-file.ts";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import { log } from "#lib/kernel/log.ts";
import { translator } from "#lib/kernel/messages.ts";
import { uuid } from "#lib/kernel/text.ts";
import { receiptFile } from "#lib/proposals/receipt.ts";
import { mayReadReceipt } from "#lib/proposals/receipt-access.ts";

type Context = { params: Promise<{ id: string }> };

/** The receipt of a proposal as a PDF, for those who sign it and the office that answers; to others there is none. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const id = uuid.safeParse((await params).id);
  const actor = id.success ? await findActor() : null;
  if (!id.success || !actor || !(await mayReadReceipt(actor, id.data))) return nothing();
  const asked = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  try {
    return await sendFile(await receiptFile(id.data, locale), request.headers.get("if-none-match"));
  } catch (error) {
    log("error", "a receipt could not be made", { proposalId: id.data }, error);
    return new Response(translator(locale)("errors.failed"), { status: 503, headers: { "Cache-Control": "no-store" } });
  }
}
