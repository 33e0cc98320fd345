// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card, CardGrid } from "#components/ui/card.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  services: readonly { slug: string; title: Localized; summary: Localized }[];
  level?: 2 | 3;
};

/** What the office does, each leading to its page; to file a proposal comes first. */
export function ServiceCards({ locale, services, level = 3 }: Props) {
  const t = useTranslations("office.service");
  return (
    <CardGrid>
      {[
        <Card key="proposals" level={level} title={t("title")} href={href(locale, "proposalService")}>
          {t("lead")}
        </Card>,
        ...services.map(({ slug, title, summary }) => (
          <Card key={slug} level={level} title={title[locale]} href={href(locale, "service", { slug })}>
            {summary[locale]}
          </Card>
        )),
      ]}
    </CardGrid>
  );
}
