// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Standing, VersionStatus } from "#lib/regulations/vocabulary.ts";
import { StandingBadge } from "./standing-badge.tsx";

type Row = {
  id: string;
  number: number | null;
  status: VersionStatus;
  standing: Standing;
  validFrom: string | null;
  act: string;
};

/** The versions of a regulation at the desk, drafts among them. */
export function VersionTable({ locale, versions }: { locale: Locale; versions: readonly Row[] }) {
  const t = useTranslations("regulations");
  return (
    <Table
      caption={t("desk.versions")}
      captionHidden
      columns={[
        { key: "version", label: t("desk.columns.version") },
        { key: "status", label: t("desk.columns.status") },
        { key: "valid", label: t("desk.columns.valid") },
        { key: "act", label: t("desk.columns.act") },
      ]}
      rows={versions.map(({ id, number, status, standing, validFrom, act }) => ({
        id,
        version: (
          <TextLink href={href(locale, "deskVersion", { id })}>
            {number === null ? t("status.draft") : t("page.version", { number })}
          </TextLink>
        ),
        status: status === "published" ? <StandingBadge standing={standing} /> : <Badge>{t(`status.${status}`)}</Badge>,
        valid: validFrom ? t("page.validity", { day: formatDay(locale, validFrom, "short") }) : "",
        act: <span lang="it">{act}</span>,
      }))}
    />
  );
}
