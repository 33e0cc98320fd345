// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/**
 * The search over everything. On a wide screen a box; on a phone a panel that the button opens, a popover of the browser
 * like the menu: it needs no JavaScript.
 */
export function HeaderSearch({ locale }: { locale: Locale }) {
  const t = useTranslations("site-search");
  return (
    <>
      <button
        type="button"
        popoverTarget="site-search"
        className="flex size-12 flex-col items-center justify-center rounded-smooth text-sm leading-tight font-semibold text-primary hover:bg-wash lg:hidden"
      >
        <Icon name="search" />
        {t("open")}
      </button>
      <search
        id="site-search"
        popover="auto"
        aria-label={t("inHeader")}
        data-print="no"
        className="search-panel m-0 mb-auto w-full max-w-none border-b border-line bg-white p-4 text-ink shadow-medium lg:static lg:block lg:w-80 lg:border-0 lg:p-0 lg:shadow-none"
      >
        <form action={href(locale, "search")} className="flex">
          <label htmlFor="site-search-words" className="sr-only">
            {t("query")}
          </label>
          <input
            id="site-search-words"
            type="search"
            name="q"
            maxLength={200}
            placeholder={t("inHeader")}
            className="min-h-12 w-full min-w-0 rounded-l-smooth border-2 border-r-0 border-edge bg-white px-3 text-lg text-ink placeholder:text-muted hover:border-ink"
          />
          <button
            type="submit"
            className="inline-flex size-12 shrink-0 items-center justify-center rounded-r-smooth bg-primary text-white hover:bg-primary-strong"
          >
            <Icon name="search" />
            <span className="sr-only">{t("submit")}</span>
          </button>
        </form>
        <button
          type="button"
          popoverTarget="site-search"
          popoverTargetAction="hide"
          className="mt-2 inline-flex min-h-12 items-center gap-2 rounded-smooth px-3 font-semibold text-primary lg:hidden"
        >
          <Icon name="close" />
          {t("close")}
        </button>
      </search>
    </>
  );
}
