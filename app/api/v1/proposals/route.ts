// SPDX-License-Identifier: AGPL-3.0-or-later
import { apiHref } from "#components/open-data/api-href.ts";
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { openPage, openPageSize } from "#lib/proposals/open-data.ts";
import { filterQuery, searchInput } from "#lib/proposals/schemas.ts";

/** The proposals, newest first, narrowed as in the search; a hundred at a time. */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { page, sort: _, view: __, ...filter } = parsed(searchInput, queryOf(request));
    const { total, proposals } = await openPage(filter, page);
    const pages = Math.ceil(total / openPageSize);
    const at = (number: number) =>
      siteAddress() + apiHref("proposals", { ...filterQuery(filter), page: String(number) });
    const links = {
      self: at(page),
      ...(page > 1 && page <= pages ? { prev: at(page - 1) } : {}),
      ...(page < pages ? { next: at(page + 1) } : {}),
    };
    return Response.json({ meta: { total, page, pages, license: "CC-BY-4.0" }, links, proposals }, { headers });
  });
