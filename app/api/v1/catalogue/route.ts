// SPDX-License-Identifier: AGPL-3.0-or-later
import { answeringProgram } from "#lib/kernel/api.ts";
import { translator } from "#lib/kernel/messages.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedMunicipality } from "#lib/office/published.ts";
import { catalogue } from "#lib/proposals/catalogue.ts";
import { publishedLastChange } from "#lib/proposals/published.ts";

/** What data there is, for the catalogues of open data (DCAT-AP_IT). */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const [municipality, modified] = await Promise.all([publishedMunicipality(), publishedLastChange()]);
    const t = translator("it");
    const told = catalogue({
      site: siteAddress(),
      municipality,
      modified,
      title: t("open-data.dataset.title"),
      description: t("open-data.dataset.description"),
      keywords: t("open-data.dataset.keywords").split(", "),
    });
    return Response.json(told, { headers: { ...headers, "Content-Type": "application/ld+json; charset=utf-8" } });
  });
