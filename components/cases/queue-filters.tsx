// SPDX-License-Identifier: AGPL-3.0-or-later
import { type QueueAsked, queueQuery } from "#lib/cases/schemas.ts";
import { type QueueFilter, queueFilters } from "#lib/cases/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = { locale: Locale; asked: QueueAsked; counts: Record<QueueFilter, number> };

const pill = "touch gap-2 rounded-arch border-2 px-4 py-1 text-base font-semibold no-underline";

/** The parts of the queue, each with how many cases it holds; whatever else was asked stays. */
export function QueueFilters({ locale, asked, counts }: Props) {
  const t = useTranslations("cases.queue");
  return (
    <nav aria-label={t("filters")} data-print="no">
      <ul className="flex flex-wrap gap-2">
        {queueFilters.map((filter) => (
          <li key={filter}>
            <a
              href={href(locale, "desk", {}, queueQuery(asked, { show: filter }))}
              aria-current={filter === asked.show ? "page" : undefined}
              className={`${pill} ${filter === asked.show ? "border-primary bg-primary text-white" : "border-line bg-white text-primary hover:border-primary hover:bg-wash"}`}
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
