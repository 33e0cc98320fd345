// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { today } from "#lib/kernel/clock.ts";
import { streamOf } from "#lib/kernel/stream.ts";
import { proposalsAsCsv } from "#lib/proposals/open-data.ts";
import { filterInput } from "#lib/proposals/schemas.ts";

/** All proposals, or those that the filters of the search leave, for spreadsheets. */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "download", async (headers) => {
    const filter = parsed(filterInput, queryOf(request));
    return new Response(streamOf(proposalsAsCsv(filter)), {
      headers: {
        ...headers,
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": `attachment; filename="proposte-${today()}.csv"`,
      },
    });
  });
