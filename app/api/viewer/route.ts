// SPDX-License-Identifier: AGPL-3.0-or-later
import { findViewer } from "#lib/accounts/session.ts";

/** What a prerendered page cannot know: who is looking at it. The header's island asks it. */
export async function GET(): Promise<Response> {
  return Response.json(await findViewer(), { headers: { "Cache-Control": "no-store" } });
}
