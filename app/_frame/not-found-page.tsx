// SPDX-License-Identifier: AGPL-3.0-or-later
import { PublicPage } from "#app/_frame/public-page.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

const ways = ["home", "proposals", "zones", "office", "proposalService", "siteMap"] as const;

/** Nothing lies at this address: what one can do instead. */
export async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations("office.notFound");
  const shell = await getTranslations("shell.pages");
  return (
    <PublicPage title={t("title")} alternates={alternates("home")} isRated={false}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <search>
          <form action={href(locale, "search")} className="flex flex-wrap items-end gap-4 rounded-broad bg-wash p-6">
            <div className="min-w-0 flex-1 basis-72">
              <TextField locale={locale} name="q" type="search" label={t("searchLabel")} />
            </div>
            <Button icon="search">{t("searchButton")}</Button>
          </form>
        </search>
        <h2 className="pt-12 pb-3 text-2xl">{t("startHere")}</h2>
        <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {ways.map((way) => (
            <li key={way}>
              <TextLink href={href(locale, way)} className="touch">
                {shell(way)}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
    </PublicPage>
  );
}
