// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { serveFile } from "#lib/files/serve-file.ts";

export async function GET(request: Request, { params }: RouteContext<"/api/files/[id]">): Promise<Response> {
  const { id } = await params;
  return serveFile({ id, etag: request.headers.get("if-none-match"), reader: findActor });
}
