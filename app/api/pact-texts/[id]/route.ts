// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { findFile } from "#lib/files/queries.ts";
import { nothing, sendFile } from "#lib/files/serve-file.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findClosedText, findTable } from "#lib/pacts/text-queries.ts";

/** The text of a pact that was frozen last, for those at its table and who reads pacts at the desk: also while everyone cannot read it yet. */
export async function GET(request: Request, { params }: RouteContext<"/api/pact-texts/[id]">): Promise<Response> {
  const id = uuid.safeParse((await params).id);
  const actor = await findActor();
  if (!id.success || !actor || !(await findTable(actor, id.data))) return nothing();
  const text = await findClosedText(id.data);
  const file = text?.fileId ? await findFile(text.fileId) : null;
  return file ? sendFile(file, request.headers.get("if-none-match")) : nothing();
}
