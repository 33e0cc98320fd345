// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Terms = { until: string | null; needed: number | null; answer: { value: number; legalReference: Localized } };

type Props = { locale: Locale; terms: Terms; isSigned: boolean };

/** What one is owed for what one files today: an answer within a term, for a petition once enough have signed. */
export function TermsOfFiling({ locale, terms: { until, needed, answer }, isSigned }: Props) {
  const t = useTranslations("petitions.terms");
  const tReview = useTranslations("proposals.review");
  const reference = answer.legalReference[locale];
  if (!isSigned) return <p>{tReview("willReceive", { amount: answer.value, reference })}</p>;
  const day = until ? formatDay(locale, until) : "";
  return <p>{t("needed", { needed: needed ?? 0, day, answer: answer.value, reference })}</p>;
}
