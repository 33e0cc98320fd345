// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CommentOrder, commentOrders } from "#lib/discussion/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = { locale: Locale; number: string; current: CommentOrder };

const pill = "touch rounded-arch border-2 px-4 py-1 text-base font-semibold no-underline";

/** In which order the comments stand: plain links, one of which is the page one is on. */
export function OrderLinks({ locale, number, current }: Props) {
  const t = useTranslations("discussion.order");
  return (
    <nav aria-label={t("label")} data-print="no">
      <ul className="flex flex-wrap gap-2">
        {commentOrders.map((order) => (
          <li key={order}>
            <a
              href={href(locale, "discussion", { number }, { order: order === "newest" ? undefined : order })}
              aria-current={order === current ? "page" : undefined}
              className={`${pill} ${order === current ? "border-primary bg-primary text-white" : "border-line bg-white text-primary hover:border-primary hover:bg-wash"}`}
            >
              {t(order)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
