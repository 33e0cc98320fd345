// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { DocumentKind, DocumentStatus } from "#lib/library/vocabulary.ts";

type Row = {
  id: string;
  title: string;
  kind: DocumentKind;
  datedOn: string;
  language: Locale;
  status: DocumentStatus;
};

const tones: Record<DocumentStatus, Tone> = { draft: "neutral", published: "success", withdrawn: "warning" };

export function DocumentStatusBadge({ status }: { status: DocumentStatus }) {
  const t = useTranslations("library.status");
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}

/** Documents at the desk, whatever their state. */
export function DocumentTable({ locale, documents }: { locale: Locale; documents: readonly Row[] }) {
  const t = useTranslations("library");
  return (
    <Table
      caption={t("desk.list")}
      captionHidden
      columns={[
        { key: "title", label: t("desk.columns.title") },
        { key: "kind", label: t("desk.columns.kind") },
        { key: "date", label: t("desk.columns.date") },
        { key: "status", label: t("desk.columns.status") },
      ]}
      rows={documents.map(({ id, title, kind, datedOn, language, status }) => ({
        id,
        title: (
          <TextLink href={href(locale, "deskDocument", { id })}>
            <span lang={language}>{title}</span>
          </TextLink>
        ),
        kind: t(`kind.${kind}`),
        date: <DateTime locale={locale} value={datedOn} style="short" />,
        status: <DocumentStatusBadge status={status} />,
      }))}
    />
  );
}
