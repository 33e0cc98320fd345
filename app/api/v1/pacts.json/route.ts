// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactsAsJson } from "#lib/pacts/open-data.ts";
import { pactFilterInput, pactFilterQuery } from "#lib/pacts/register-schemas.ts";
import { download, metaOf } from "../download.ts";

/** The register of pacts, or what the filters of the search leave of it, for programs. */
export const GET = (request: Request): Promise<Response> =>
  download({
    ...{ request, schema: pactFilterInput, name: "patti", format: "json" },
    texts: (filter) => pactsAsJson(metaOf(pactFilterQuery(filter)), filter),
  });
