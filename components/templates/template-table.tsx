// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Template = {
  id: string;
  title: string;
  topic: Localized | null;
  writtenBy: string | null;
  writtenAt: Date;
};

/** Templates by title, with what they are for and who wrote them last. */
export function TemplateTable({
  locale,
  caption,
  templates,
}: {
  locale: Locale;
  caption: string;
  templates: readonly Template[];
}) {
  const t = useTranslations("templates");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "title", label: t("name") },
        { key: "topic", label: t("topic") },
        { key: "writtenBy", label: t("by") },
        { key: "writtenAt", label: t("changed") },
      ]}
      rows={templates.map(({ id, title, topic, writtenBy, writtenAt }) => ({
        id,
        title: <TextLink href={href(locale, "deskTemplate", { id })}>{title}</TextLink>,
        topic: topic?.[locale] ?? t("any"),
        writtenBy,
        writtenAt: <DateTime locale={locale} value={writtenAt} style="short" />,
      }))}
    />
  );
}
