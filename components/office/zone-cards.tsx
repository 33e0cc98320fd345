// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card, CardGrid } from "#components/ui/card.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Zone = { code: string; slug: string; name: string; description: Localized; population: number; proposals: number };

/** What each zone is like, and the way to its proposals. */
export function ZoneCards({ locale, zones }: { locale: Locale; zones: readonly Zone[] }) {
  const t = useTranslations("office.zones");
  const format = useFormatter();
  return (
    <CardGrid>
      {zones.map((zone) => (
        <Card
          key={zone.code}
          title={zone.name}
          href={href(locale, "proposalSearch", {}, { zone: zone.code })}
          footer={
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>{t("population", { count: format.number(zone.population, { useGrouping: "always" }) })}</span>
              <span className="font-semibold">{t("proposals", { count: zone.proposals })}</span>
            </span>
          }
        >
          {zone.description[locale]}
        </Card>
      ))}
    </CardGrid>
  );
}
