// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { streamOf } from "#lib/kernel/stream.ts";
import { proposalsAsJson } from "#lib/proposals/open-data.ts";
import { filterInput, filterQuery } from "#lib/proposals/schemas.ts";

/** All proposals, or those that the filters of the search leave, for programs. */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "download", async (headers) => {
    const filter = parsed(filterInput, queryOf(request));
    const meta = {
      catalogue: `${siteAddress()}/api/v1/catalogue`,
      license: "https://creativecommons.org/licenses/by/4.0/",
      madeAt: now().toString(),
      filter: filterQuery(filter),
    };
    return new Response(streamOf(proposalsAsJson(meta, filter)), {
      headers: {
        ...headers,
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="proposte-${today()}.json"`,
      },
    });
  });
