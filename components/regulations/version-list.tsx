// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Standing } from "#lib/regulations/vocabulary.ts";
import { RepealFacts, type TellableRepeal } from "./repeal-facts.tsx";
import { StandingBadge } from "./standing-badge.tsx";

export type ListedVersion = {
  number: number;
  /** Null for a version that was withdrawn. */
  standing: Standing | null;
  validFrom: string;
  until: string | null;
  act: string;
  /** The number of the version before it; null for the first. */
  previous: number | null;
};

type Props = {
  locale: Locale;
  slug: string;
  versions: readonly ListedVersion[];
  repeal: TellableRepeal | null;
};

/** Every text the regulation had, has and will have, the latest first, each with what it changed; before them its repeal. */
export function VersionList({ locale, slug, versions, repeal }: Props) {
  const t = useTranslations("regulations");
  return (
    <ol className="measure divide-y divide-line border-y border-line">
      {repeal ? (
        <li className="space-y-1 py-4">
          <p className="text-xl font-semibold">{t("repeal.listed", { day: formatDay(locale, repeal.repealedFrom) })}</p>
          <RepealFacts locale={locale} repeal={repeal} withoutDay />
        </li>
      ) : null}
      {versions.map(({ number, standing, validFrom, until, act, previous }) => (
        <li key={number} className="space-y-1 py-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <TextLink
              href={href(locale, "regulationVersion", { slug, number: String(number) })}
              className="touch text-xl font-semibold"
            >
              {t("page.version", { number })}
            </TextLink>
            {standing ? (
              <StandingBadge standing={standing} />
            ) : (
              <Badge icon="close-circle">{t("status.withdrawn")}</Badge>
            )}
          </div>
          <p>
            {until
              ? t("page.validityUntil", { day: formatDay(locale, validFrom), until: formatDay(locale, until) })
              : t("page.validity", { day: formatDay(locale, validFrom) })}
          </p>
          <p lang="it" className="text-base text-soft">
            {act}
          </p>
          {previous === null ? null : (
            <p>
              <TextLink
                href={href(locale, "regulationChanges", { slug, number: String(number), from: String(previous) })}
                className="touch"
              >
                {t("page.changes", { number: previous })}
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
