// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import { Icon } from "./icon.tsx";
import { pageBefore, pagesToShow } from "./pages-to-show.ts";

type Props = {
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** What is turned over: "Proposte". */
  label: string;
};

const box =
  "inline-flex size-11 items-center justify-center rounded-smooth border-2 text-base font-semibold tabular-nums";

/** Which pages there are, with the first, the last and the neighbours always in reach. */
export function Pagination({ page, pages, hrefOf, label }: Props) {
  const t = useTranslations("shell.pagination");
  const before = pageBefore(page, pages);
  if (pages <= 1 && before === null) return null;
  return (
    <nav aria-label={t("label", { what: label })} data-print="no">
      <ul className="flex flex-wrap items-center gap-2">
        {before === null ? null : (
          <li>
            <a href={hrefOf(before)} rel="prev" className="touch gap-1 pr-3 text-primary underline underline-offset-4">
              <Icon name="chevron-left" className="size-5" />
              {t("previous")}
            </a>
          </li>
        )}
        {pagesToShow(page, pages).map((shown) =>
          shown.gap ? (
            <li key={shown.key} aria-hidden="true" className="px-1">
              …
            </li>
          ) : (
            <li key={shown.key}>
              {shown.page === page ? (
                <span aria-current="page" className={`${box} border-primary bg-primary text-white`}>
                  <span className="sr-only">{t("current")} </span>
                  {shown.page}
                </span>
              ) : (
                <a
                  href={hrefOf(shown.page)}
                  aria-label={t("goTo", { page: shown.page })}
                  className={`${box} border-transparent text-primary hover:border-primary hover:bg-wash`}
                >
                  {shown.page}
                </a>
              )}
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <a
              href={hrefOf(page + 1)}
              rel="next"
              className="touch gap-1 pl-3 text-primary underline underline-offset-4"
            >
              {t("next")}
              <Icon name="chevron-right" className="size-5" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
