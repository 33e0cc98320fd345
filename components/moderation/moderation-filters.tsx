// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import {
  type ModeratedKind,
  type ModerationFilter,
  moderatedKinds,
  moderationFilters,
} from "#lib/moderation/vocabulary.ts";

type Props = {
  locale: Locale;
  show: ModerationFilter;
  kind: ModeratedKind | null;
  counts: Record<ModerationFilter, number>;
};

const pill = "touch gap-2 rounded-arch border-2 px-4 py-1 text-base font-semibold no-underline";
const lookOf = (isCurrent: boolean) =>
  isCurrent
    ? "border-primary bg-primary text-white"
    : "border-line bg-white text-primary hover:border-primary hover:bg-wash";

/** The parts of the queue and the kinds of things in it: plain links, each of which can be kept as a bookmark. */
export function ModerationFilters({ locale, show, kind, counts }: Props) {
  const t = useTranslations("moderation");
  return (
    <div className="space-y-3" data-print="no">
      <nav aria-label={t("queue.filters")}>
        <ul className="flex flex-wrap gap-2">
          {moderationFilters.map((filter) => (
            <li key={filter}>
              <a
                href={href(locale, "deskModeration", {}, { show: filter, kind: kind ?? undefined })}
                aria-current={filter === show ? "page" : undefined}
                className={`${pill} ${lookOf(filter === show)}`}
              >
                {t(`queue.filter.${filter}`)}
                <span aria-hidden="true" className="tabular-nums">
                  {counts[filter]}
                </span>
                <span className="sr-only">{t("queue.count", { count: counts[filter] })}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t("queue.kinds")}>
        <ul className="flex flex-wrap gap-2">
          {[null, ...moderatedKinds].map((each) => (
            <li key={each ?? "all"}>
              <a
                href={href(locale, "deskModeration", {}, { show, kind: each ?? undefined })}
                aria-current={each === kind ? "true" : undefined}
                className={`${pill} ${lookOf(each === kind)}`}
              >
                {each ? t(`kind.${each}`) : t("queue.all")}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
