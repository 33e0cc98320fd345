// SPDX-License-Identifier: AGPL-3.0-or-later
import { answeringProgram } from "#lib/kernel/api.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { openApi } from "#lib/open-data/openapi.ts";
import { pactsApi } from "#lib/pacts/openapi.ts";
import { proposalsApi } from "#lib/proposals/openapi.ts";

/** What the API has and how it is asked, in OpenAPI. */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "read", async (headers) =>
    Response.json(openApi(siteAddress(), [proposalsApi, pactsApi]), { headers }),
  );
