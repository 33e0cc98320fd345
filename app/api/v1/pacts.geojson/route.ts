// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactsAsGeoJson } from "#lib/pacts/open-data.ts";
import { pactFilterInput } from "#lib/pacts/register-schemas.ts";
import { download } from "../download.ts";

/** The register of pacts, or what the filters of the search leave of it, for maps. */
export const GET = (request: Request): Promise<Response> =>
  download({ request, schema: pactFilterInput, name: "patti", format: "geojson", texts: pactsAsGeoJson });
