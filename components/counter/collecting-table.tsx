// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Petition = {
  id: string;
  number: string;
  title: string;
  supportsUntil: string | null;
  supportsNeeded: number | null;
  signatures: number;
};

/** The petitions that can be signed, the first to end first; each leads to its sheets. */
export function CollectingTable({ locale, petitions }: { locale: Locale; petitions: readonly Petition[] }) {
  const t = useTranslations("counter");
  const tProgress = useTranslations("petitions.progress");
  return (
    <Table
      caption={t("petitions")}
      captionHidden
      columns={[
        { key: "title", label: t("petition") },
        { key: "signatures", label: t("signatures"), numeric: true },
        { key: "until", label: t("until") },
      ]}
      rows={petitions.map(({ id, number, title, signatures, supportsNeeded, supportsUntil }) => ({
        id,
        title: (
          <>
            <TextLink href={href(locale, "deskPetition", { id })}>
              <span lang="it">{title}</span>
            </TextLink>{" "}
            <span className="font-normal whitespace-nowrap text-soft tabular-nums">{number}</span>
          </>
        ),
        signatures: tProgress("of", { count: signatures, needed: supportsNeeded ?? 0 }),
        until: supportsUntil ? formatDay(locale, supportsUntil, "short") : "",
      }))}
    />
  );
}
