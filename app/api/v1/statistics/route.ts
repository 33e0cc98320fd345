// SPDX-License-Identifier: AGPL-3.0-or-later
import { answeringProgram } from "#lib/kernel/api.ts";
import { publishedStatistics } from "#lib/proposals/published.ts";

/** The figures of the statistics page. */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => Response.json(await publishedStatistics(), { headers }));
