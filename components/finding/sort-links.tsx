// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

type Order = "relevance" | "newest";

/** The best match first, or the newest. */
export function SortLinks({ sort, hrefs }: { sort?: "newest"; hrefs: Record<Order, string> }) {
  const t = useTranslations("search");
  const current: Order = sort ?? "relevance";
  return (
    <nav aria-label={t("sortLabel")} data-print="no">
      <ul className="flex flex-wrap gap-x-6 text-base">
        {(["relevance", "newest"] as const).map((order) => (
          <li key={order}>
            <TextLink href={hrefs[order]} aria-current={order === current ? "true" : undefined} className="touch">
              {t(`sort.${order}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
