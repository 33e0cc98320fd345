// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

const ways = ["help", "office", "siteMap"] as const;

/** What one can do where nothing was found. */
export function NothingFound({ locale }: { locale: Locale }) {
  const t = useTranslations("site-search.none");
  return (
    <EmptyState
      title={t("title")}
      action={
        <ul className="flex flex-wrap justify-center gap-x-8">
          {ways.map((way) => (
            <li key={way}>
              <TextLink href={href(locale, way)} className="touch">
                {t(way)}
              </TextLink>
            </li>
          ))}
        </ul>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
