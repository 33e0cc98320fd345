// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { nothing } from "#lib/files/serve-file.ts";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findVisit } from "#lib/visits/queries.ts";
import { visitCalendar } from "#lib/visits/visit-calendar.ts";

type Context = { params: Promise<{ id: string }> };

/** One's own appointment, for one's calendar; to others there is none. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const id = uuid.safeParse((await params).id);
  const actor = id.success ? await findActor() : null;
  const visit = id.success && actor ? await findVisit(id.data) : null;
  if (!visit || visit.personId !== actor?.personId) return nothing();
  const asked = request.nextUrl.searchParams.get("locale");
  const { filename, contentType, content } = await visitCalendar(visit, isLocale(asked) ? asked : defaultLocale);
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Cache-Control": "no-store",
    },
  });
}
