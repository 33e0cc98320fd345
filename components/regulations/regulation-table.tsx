// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Row = {
  id: string;
  title: string;
  inForce: { number: number | null; validFrom: string } | null;
  next: { number: number | null; validFrom: string } | null;
  /** The day of its repeal, past or to come; null where it is not repealed. */
  repealedFrom: string | null;
  drafts: number;
};

/** The regulations at the desk: what is in force or repealed, what comes, what is being prepared. */
export function RegulationTable({ locale, regulations }: { locale: Locale; regulations: readonly Row[] }) {
  const t = useTranslations("regulations");
  const inWords = (version: Row["next"]) =>
    version
      ? `${t("page.version", { number: version.number ?? 0 })}, ${formatDay(locale, version.validFrom, "short")}`
      : t("desk.nothing");
  const repealInWords = (day: string) => t("card.repealed", { day: formatDay(locale, day, "short") });
  return (
    <Table
      caption={t("desk.list")}
      captionHidden
      columns={[
        { key: "title", label: t("desk.columns.title") },
        { key: "inForce", label: t("desk.columns.inForce") },
        { key: "next", label: t("desk.columns.next") },
        { key: "drafts", label: t("desk.columns.drafts"), numeric: true },
      ]}
      rows={regulations.map(({ id, title, inForce, next, repealedFrom, drafts }) => ({
        id,
        title: (
          <TextLink href={href(locale, "deskRegulation", { id })}>
            <span lang="it">{title}</span>
          </TextLink>
        ),
        inForce: inForce || !repealedFrom ? inWords(inForce) : repealInWords(repealedFrom),
        next: inForce && repealedFrom && !next ? repealInWords(repealedFrom) : inWords(next),
        drafts,
      }))}
    />
  );
}
