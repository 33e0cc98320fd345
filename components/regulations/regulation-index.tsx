// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { RegulationText } from "#lib/regulations/text-schemas.ts";

/** All articles under their divisions, each a link to its place in the page. */
export function RegulationIndex({ text }: { text: RegulationText }) {
  const t = useTranslations("regulations.page");
  return (
    <nav aria-label={t("index")} data-print="no">
      <details className="legal-index group rounded-broad border border-line bg-white">
        <summary className="flex min-h-14 list-none items-center justify-between px-5 font-semibold text-primary [&::-webkit-details-marker]:hidden">
          {t("index")}
          <Icon name="chevron-right" className="size-6 transition-transform group-open:rotate-90 lg:hidden" />
        </summary>
        <ul lang="it" className="px-5 pb-5 text-base">
          {text.divisions.map(({ anchor, label, heading, articles }) => (
            <li key={anchor}>
              {label || heading ? (
                <a href={`#${anchor}`} className="touch font-semibold text-ink hover:underline">
                  {[label, heading].filter(Boolean).join(" · ")}
                </a>
              ) : null}
              <ul>
                {articles.map((article) => (
                  <li key={article.anchor} data-article={article.anchor}>
                    <a href={`#${article.anchor}`} className="touch text-primary hover:underline">
                      {[article.label, article.heading].filter(Boolean).join(" · ")}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
