// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { Card, CardGrid } from "#components/ui/card.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** The rooms of the house in their order. A room leads somewhere once it stands; the others are told as coming. */
const pillars = [
  { name: "consultations", page: "proposals" },
  { name: "committees", page: null },
  { name: "pacts", page: "pacts" },
  { name: "training", page: null },
] as const;

export function Pillars({ locale }: { locale: Locale }) {
  const t = useTranslations("office.home");
  return (
    <CardGrid columns={4}>
      {pillars.map(({ name, page }) => (
        <Card
          key={name}
          title={t(`pillars.${name}.title`)}
          href={page ? href(locale, page) : undefined}
          eyebrow={page ? <Badge tone="success">{t("open")}</Badge> : <Badge icon="clock">{t("coming")}</Badge>}
        >
          {t(`pillars.${name}.text`)}
        </Card>
      ))}
    </CardGrid>
  );
}
