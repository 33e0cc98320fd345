// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { nothing, sendFile } from "#lib/files/serve-file.ts";
import { findReportPhoto } from "#lib/pacts/report-photo.ts";

/** A photograph of a report, for those who read the report: both sides do before everyone does. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/pacts/report-photos/[id]">,
): Promise<Response> {
  const file = await findReportPhoto(await findActor(), (await params).id);
  return file ? sendFile(file, request.headers.get("if-none-match")) : nothing();
}
