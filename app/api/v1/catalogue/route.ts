// SPDX-License-Identifier: AGPL-3.0-or-later
import { publishedDatasets } from "#app/_frame/datasets.ts";
import { answeringProgram } from "#lib/kernel/api.ts";
import { translator } from "#lib/kernel/messages.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedMunicipality } from "#lib/office/published.ts";
import { catalogue } from "#lib/open-data/catalogue.ts";

/** What data there is, for the catalogues of open data (DCAT-AP_IT). */
export const GET = (request: Request): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const [municipality, datasets] = await Promise.all([publishedMunicipality(), publishedDatasets("it")]);
    const t = translator("it");
    const site = siteAddress();
    const told = catalogue({
      ...{ site, municipality },
      title: t("open-data.title"),
      description: t("open-data.lead"),
      datasets: datasets.map(({ id, changedOn, downloads }) => ({
        id,
        title: t(`open-data.datasets.${id}.title`),
        description: t(`open-data.datasets.${id}.description`),
        keywords: t(`open-data.datasets.${id}.keywords`).split(", "),
        modified: changedOn,
        downloads: downloads.map(({ format, href }) => ({ format, address: site + href })),
      })),
    });
    return Response.json(told, { headers: { ...headers, "Content-Type": "application/ld+json; charset=utf-8" } });
  });
