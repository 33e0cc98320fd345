// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import type { RatedKind, RatingResult } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { Results } from "./results.tsx";
import { useRatedNames } from "./use-rated-names.ts";

type Props = {
  locale: Locale;
  services: readonly RatingResult[];
  pages: readonly RatingResult[];
  months: readonly (Omit<RatingResult, "name" | "address"> & { month: string })[];
};

/** How services and pages were rated in the last year, as everyone reads it. */
export function Satisfaction({ locale, services, pages, months }: Props) {
  const t = useTranslations("feedback.public");
  const nameOf = useRatedNames();
  const rowsOf = (kind: RatedKind, results: readonly RatingResult[]) =>
    results.map(({ name, ...figures }) => ({ ...figures, id: name, label: nameOf(kind, name) }));
  const none = <p className="text-soft">{t("none")}</p>;
  return (
    <>
      <Section title={t("services")} lead={t("servicesLead")}>
        {services.length === 0 ? (
          none
        ) : (
          <Results locale={locale} caption={t("services")} what={t("service")} rows={rowsOf("service", services)} />
        )}
      </Section>
      <Section title={t("pages")} lead={t("pagesLead")}>
        {pages.length === 0 ? (
          none
        ) : (
          <Results locale={locale} caption={t("pages")} what={t("page")} rows={rowsOf("page", pages)} />
        )}
      </Section>
      {months.length > 0 ? (
        <Section title={t("months")}>
          <Results
            locale={locale}
            caption={t("months")}
            what={t("month")}
            rows={months.map(({ month, ...figures }) => ({
              ...figures,
              id: month,
              label: formatDay(locale, `${month}-01`, "shortMonth"),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
