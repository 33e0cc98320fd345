// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { actorOf, findSession } from "#lib/accounts/session.ts";
import { personalData } from "#lib/joints/personal-data.ts";
import { today } from "#lib/kernel/clock.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { streamOf } from "#lib/kernel/stream.ts";

/** The copy of one's own data. A form posts here, so that there is no link that somebody could keep or send. */
export async function POST(request: NextRequest): Promise<Response> {
  const session = isFromOurPages(request) ? await findSession() : null;
  if (!session) return new Response(null, { status: 403 });
  const tooMany = await limitWrites(actorOf(session)).then(
    () => false,
    () => true,
  );
  if (tooMany) return new Response(null, { status: 429, headers: { "Retry-After": "60" } });
  return new Response(streamOf(jsonOf(session.personId)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="portico-${today()}.json"`,
      "Cache-Control": "no-store",
    },
  });
}

/** One room after the other, so that little is held in memory at a time. */
async function* jsonOf(personId: string): AsyncGenerator<string> {
  yield `{\n"copiedAt": ${JSON.stringify(new Date())}`;
  for (const [name, dataOf] of Object.entries(personalData)) {
    yield `,\n${JSON.stringify(name)}: ${JSON.stringify(await dataOf(personId), null, 2)}`;
  }
  yield "\n}\n";
}
