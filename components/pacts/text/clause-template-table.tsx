// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ClauseUse } from "#lib/pacts/text-vocabulary.ts";

type Template = {
  id: string;
  heading: string;
  use: ClauseUse;
  position: number;
  writtenBy: string | null;
  writtenAt: Date;
};

/** The clauses texts begin with, in their order. */
export function ClauseTemplateTable({
  locale,
  caption,
  templates,
}: {
  locale: Locale;
  caption: string;
  templates: readonly Template[];
}) {
  const t = useTranslations("pact-text");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "heading", label: t("fields.heading") },
        { key: "position", label: t("templates.position"), numeric: true },
        { key: "use", label: t("templates.use") },
        { key: "writtenBy", label: t("templates.by") },
      ]}
      rows={templates.map(({ id, heading, use, position, writtenBy, writtenAt }) => ({
        id,
        heading: (
          <TextLink href={href(locale, "deskClause", { id })}>
            <span lang="it">{heading}</span>
          </TextLink>
        ),
        position,
        use: t(`use.${use}`),
        writtenBy: writtenBy ? (
          <>
            {writtenBy} · <DateTime locale={locale} value={writtenAt} style="short" />
          </>
        ) : (
          t("templates.shipped")
        ),
      }))}
    />
  );
}
