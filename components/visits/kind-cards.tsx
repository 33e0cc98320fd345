// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card, CardGrid } from "#components/ui/card.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Kind = { id: string; name: Localized; description: Localized; minutes: number };

type Props = {
  locale: Locale;
  kinds: readonly Kind[];
  /** Where one goes on with this kind. */
  hrefOf: (id: string) => string;
  level?: 2 | 3;
};

/** What one can come for, each leading to its free times. */
export function KindCards({ locale, kinds, hrefOf, level = 3 }: Props) {
  const t = useTranslations("visits.kinds");
  return (
    <CardGrid>
      {kinds.map(({ id, name, description, minutes }) => (
        <Card key={id} level={level} title={name[locale]} href={hrefOf(id)} footer={t("minutes", { minutes })}>
          {description[locale]}
        </Card>
      ))}
    </CardGrid>
  );
}
