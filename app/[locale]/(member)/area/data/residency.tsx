// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeclarationForm } from "#components/accounts/declaration-form.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { findOwnData } from "#lib/accounts/queries.ts";
import { ties } from "#lib/accounts/vocabulary.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { publishedZones } from "#lib/municipality/published.ts";

type Known = Awaited<ReturnType<typeof findOwnData>>["residency"];

/** What is known of where one lives, how, and what one may declare. */
export async function Residency({ locale, residency }: { locale: Locale; residency: Known }) {
  const t = await getTranslations("accounts.data");
  const zones = await publishedZones();
  const result = residency?.result ?? "unknown";

  const finding = () => {
    const zone = zones.find(({ code }) => code === residency?.zoneCode)?.name;
    if (result === "resident") return zone ? t("result.residentIn", { zone }) : t("result.resident");
    return t(`result.${residency?.tie ?? result}`);
  };

  return (
    <div className="space-y-8">
      <div className="measure rounded-broad border border-line bg-wash p-5">
        <p className="text-xl font-semibold">{finding()}</p>
        {residency ? (
          <p className="pt-1 text-base text-soft">
            {t(`source.${residency.source}`)}, <DateTime locale={locale} value={residency.on} />
          </p>
        ) : null}
      </div>
      {result === "resident" ? null : (
        <div className="space-y-6">
          <h3 className="text-2xl">{t("declareTitle")}</h3>
          <p className="measure">{t("declareLead")}</p>
          <DeclarationForm
            locale={locale}
            ties={[...(result === "not_resident" ? [] : (["home"] as const)), ...ties].map((tie) => ({
              value: tie,
              label: t(`ties.${tie}`),
            }))}
            zones={zones.filter(({ isRetired }) => !isRetired).map(({ code, name }) => ({ value: code, label: name }))}
            words={{ tie: t("tie"), zone: t("zone"), declare: t("declare") }}
          />
        </div>
      )}
    </div>
  );
}
