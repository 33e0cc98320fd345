// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RatedKind, RatingResult } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { Results } from "./results.tsx";
import { useRatedNames } from "./use-rated-names.ts";

type Month = Omit<RatingResult, "name" | "address"> & { month: string };

type Props = { locale: Locale; kind: RatedKind } & (
  | { results: readonly RatingResult[] }
  | { months: readonly Month[] }
);

/** The results page by page, or month by month; a page leads to itself. */
export function DeskResults({ locale, kind, ...shown }: Props) {
  const t = useTranslations("feedback.desk");
  const nameOf = useRatedNames();
  if ("months" in shown) {
    return (
      <Results
        locale={locale}
        caption={t("byMonth")}
        what={t("month")}
        rows={shown.months.map(({ month, ...figures }) => ({
          ...figures,
          id: month,
          label: formatDay(locale, `${month}-01`, "shortMonth"),
        }))}
      />
    );
  }
  return (
    <Results
      locale={locale}
      caption={t(`${kind}s`)}
      what={t(kind)}
      rows={shown.results.map(({ name, address, ...figures }) => ({
        ...figures,
        id: address ?? name,
        label: nameOf(kind, name),
        link: address ? (
          <span>
            {nameOf(kind, name)}
            <TextLink href={address} className="block font-normal">
              {address}
            </TextLink>
          </span>
        ) : undefined,
      }))}
    />
  );
}
