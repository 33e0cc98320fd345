// SPDX-License-Identifier: AGPL-3.0-or-later
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { WhyNothing } from "#lib/search/vocabulary.ts";

const ways = ["help", "office", "siteMap"] as const;

/** Why nothing was found, and what one can do. */
export function NothingFound({ locale, why }: { locale: Locale; why: WhyNothing }) {
  const t = useTranslations("site-search.none");
  return (
    <EmptyState
      title={t(`${why}.title`)}
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
      <p>{t(`${why}.text`)}</p>
    </EmptyState>
  );
}
