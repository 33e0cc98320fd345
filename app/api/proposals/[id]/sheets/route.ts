// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { contentDisposition } from "#lib/files/file-name.ts";
import { nothing } from "#lib/files/serve-file.ts";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import { log } from "#lib/kernel/log.ts";
import { translator } from "#lib/kernel/messages.ts";
import { uuid } from "#lib/kernel/text.ts";
import { printQuery } from "#lib/proposals/petition-schemas.ts";
import { mayPrintSheets, sheetsPdf } from "#lib/proposals/sheets-document.ts";

type Context = { params: Promise<{ id: string }> };

/** Signature sheets as a PDF, for those who promote the petition and for the counter; to others there are none. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const id = uuid.safeParse((await params).id);
  const actor = id.success ? await findActor() : null;
  if (!id.success || !actor || !(await mayPrintSheets(actor, id.data))) return nothing();
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { codes } = printQuery.parse(query);
  const locale = isLocale(query.locale) ? query.locale : defaultLocale;
  try {
    const made = await sheetsPdf(id.data, codes, locale);
    if (!made) return nothing();
    return new Response(new Uint8Array(made.bytes), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": contentDisposition(made.name),
        "Cache-Control": "private, no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
      },
    });
  } catch (error) {
    log("error", "signature sheets could not be made", { proposalId: id.data }, error);
    return new Response(translator(locale)("errors.failed"), { status: 503, headers: { "Cache-Control": "no-store" } });
  }
}
