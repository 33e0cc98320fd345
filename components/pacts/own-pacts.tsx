// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type ApplicantKind, hasLife, isInForce, type PactStatus } from "#lib/pacts/vocabulary.ts";
import { PactStatusBadge } from "./pact-status.tsx";

type Row = {
  id: string;
  number: string | null;
  title: string;
  status: PactStatus;
  applicantKind: ApplicantKind;
  applicantName: string | null;
  association: string | null;
  dueOn: string | null;
  endsOn: string | null;
  updatedAt: Date;
};

type Props = { locale: Locale; pacts: readonly Row[] };

/** What a person applied for: drafts to resume, what was filed with where it stands, and what became a pact. */
export function OwnPacts({ locale, pacts }: Props) {
  const t = useTranslations("pact-application.own");
  const groups = [
    { title: t("drafts"), rows: pacts.filter(({ status }) => status === "draft") },
    { title: t("filed"), rows: pacts.filter(({ status }) => status !== "draft" && !hasLife(status)) },
    { title: t("pacts"), rows: pacts.filter(({ status }) => hasLife(status)) },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <Section key={title} title={title}>
        <ul className="grid gap-5 lg:grid-cols-2">
          {rows.map((row) => (
            <li key={row.id}>
              <OwnPact locale={locale} pact={row} />
            </li>
          ))}
        </ul>
      </Section>
    ));
}

function OwnPact({ locale, pact }: { locale: Locale; pact: Row }) {
  const t = useTranslations("pact-application.own");
  const words = useTranslations("pacts");
  return (
    <Card
      title={<span lang="it">{pact.title || t("untitled")}</span>}
      href={href(locale, "ownPact", { id: pact.id })}
      eyebrow={
        <>
          {pact.number ? <span className="tabular-nums">{t("number", { number: pact.number })}</span> : null}
          <PactStatusBadge status={pact.status} />
        </>
      }
      footer={when()}
    >
      {pact.association ?? pact.applicantName ?? words(`applicantKind.${pact.applicantKind}`)}
    </Card>
  );

  function when() {
    if (pact.dueOn) return t("dueOn", { date: formatDay(locale, pact.dueOn) });
    if (isInForce(pact.status) && pact.endsOn) return t("until", { date: formatDay(locale, pact.endsOn) });
    return t("changedOn", { date: formatDay(locale, pact.updatedAt) });
  }
}
