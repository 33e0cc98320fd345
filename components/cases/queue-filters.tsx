// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { type QueueFilter, queueFilters } from "#lib/cases/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = { locale: Locale; current: QueueFilter; counts: Record<QueueFilter, number> };

const pill = "touch gap-2 rounded-arch border-2 px-4 py-1 text-base font-semibold no-underline";

/** The parts of the queue, each with how many cases it holds. Plain links: a filter can be kept as a bookmark. */
export function QueueFilters({ locale, current, counts }: Props) {
  const t = useTranslations("cases.queue");
  return (
    <nav aria-label={t("filters")} data-print="no">
      <ul className="flex flex-wrap gap-2">
        {queueFilters.map((filter) => (
          <li key={filter}>
            <a
              href={href(locale, "desk", {}, { show: filter === "all" ? undefined : filter })}
              aria-current={filter === current ? "page" : undefined}
              className={`${pill} ${filter === current ? "border-primary bg-primary text-white" : "border-line bg-white text-primary hover:border-primary hover:bg-wash"}`}
            >
              {t(`filter.${filter}`)}
              <span aria-hidden="true" className="tabular-nums">
                {counts[filter]}
              </span>
              <span className="sr-only">{t("count", { count: counts[filter] })}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
