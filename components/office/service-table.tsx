// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Service = { id: string; title: Localized; position: number; publishedAt: Date | null };

/** Every service in its order, published or not. */
export function ServiceTable({ locale, services }: { locale: Locale; services: readonly Service[] }) {
  const t = useTranslations("services.desk");
  return (
    <Table
      caption={t("title")}
      captionHidden
      columns={[
        { key: "title", label: t("name") },
        { key: "position", label: t("position"), numeric: true },
        { key: "published", label: t("published") },
      ]}
      rows={services.map(({ id, title, position, publishedAt }) => ({
        id,
        title: (
          <TextLink href={href(locale, "deskService", { id })} className="touch">
            {title[locale]}
          </TextLink>
        ),
        position,
        published: t(publishedAt ? "yes" : "no"),
      }))}
    />
  );
}
