// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { visitNumber } from "#lib/visits/vocabulary.ts";

export type Affected = {
  id: string;
  number: number;
  kind: Localized;
  startsAt: Date;
  subject: string;
  person: string | null;
  email: string | null;
  phone: string | null;
  guestName: string | null;
  guestContact: string | null;
};

/** The appointments that fall with hours, before they do: who is told by us, and whom the office has to call. */
export function AffectedList({ locale, visits }: { locale: Locale; visits: readonly Affected[] }) {
  const t = useTranslations("hours.affected");
  if (visits.length === 0) return <Callout tone="success" title={t("none")} />;
  return (
    <div className="space-y-6">
      <Callout tone="warning" title={t("title", { count: visits.length })}>
        <p>{t("text", { count: visits.length })}</p>
      </Callout>
      <Table
        caption={t("caption")}
        captionHidden
        columns={[
          { key: "when", label: t("when") },
          { key: "who", label: t("who") },
          { key: "what", label: t("what") },
          { key: "told", label: t("told") },
        ]}
        rows={visits.map((visit) => ({
          id: visit.id,
          when: formatInstant(locale, visit.startsAt),
          who: (
            <>
              {visit.person ?? visit.guestName ?? "–"}{" "}
              <span className="whitespace-nowrap">({visitNumber(visit.number)})</span>
            </>
          ),
          what: `${visit.kind[locale]}: ${visit.subject}`,
          told: visit.person
            ? visit.email
              ? t("byMail", { email: visit.email })
              : t("inArea", { phone: visit.phone ?? "–" })
            : t("byPhone", { contact: visit.guestContact ?? "–" }),
        }))}
      />
    </div>
  );
}
