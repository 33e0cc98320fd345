// SPDX-License-Identifier: AGPL-3.0-or-later
import { proposalsAsCsv } from "#lib/proposals/open-data.ts";
import { filterInput } from "#lib/proposals/schemas.ts";
import { download } from "../download.ts";

/** All proposals, or those that the filters of the search leave, for spreadsheets. */
export const GET = (request: Request): Promise<Response> =>
  download({ request, schema: filterInput, name: "proposte", format: "csv", texts: proposalsAsCsv });
