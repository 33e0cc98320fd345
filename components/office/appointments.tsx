// SPDX-License-Identifier: AGPL-3.0-or-later
import { KindCards } from "#components/visits/kind-cards.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  kinds: readonly { id: string; name: Localized; description: Localized; minutes: number }[];
  phone: string;
};

/** What one can book, and how without a digital identity. */
export function Appointments({ locale, kinds, phone }: Props) {
  const t = useTranslations("visits.public");
  if (kinds.length === 0) return <p className="measure">{t("none")}</p>;
  return (
    <div className="space-y-6">
      <KindCards locale={locale} kinds={kinds} hrefOf={(kind) => href(locale, "bookVisit", {}, { kind })} />
      <p className="measure">{t("without", { phone })}</p>
    </div>
  );
}
