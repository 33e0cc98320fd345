// SPDX-License-Identifier: AGPL-3.0-or-later
import { proposalsAsJson } from "#lib/proposals/open-data.ts";
import { filterInput, filterQuery } from "#lib/proposals/schemas.ts";
import { download, metaOf } from "../download.ts";

/** All proposals, or those that the filters of the search leave, for programs. */
export const GET = (request: Request): Promise<Response> =>
  download({
    ...{ request, schema: filterInput, name: "proposte", format: "json" },
    texts: (filter) => proposalsAsJson(metaOf(filterQuery(filter)), filter),
  });
