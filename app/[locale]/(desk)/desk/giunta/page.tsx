// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { listForGiunta } from "#lib/pacts/text-final.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.giunta");
  return { title: t("title") };
}

/** The complex pacts that wait for the Giunta. */
export default async function GiuntaPage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskGiunta") });
  const t = await getTranslations("pact-text.giunta");
  const [words, say] = await Promise.all([getTranslations("pacts"), getTranslations("pact-text")]);
  const frame = { section: "deskGiunta", title: t("title"), alternates: alternates("deskGiunta") } as const;
  const decision = pactPolicy.asGiunta(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const waiting = await listForGiunta();
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {(await searchParams).done ? <Done title={say("done")} /> : null}
        </PageHeader>
        {waiting.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <Table
            caption={t("caption")}
            columns={[
              { key: "pact", label: t("pact") },
              { key: "number", label: t("number") },
              { key: "applicant", label: t("applicant") },
              { key: "dueOn", label: t("dueOn") },
            ]}
            rows={waiting.map(({ id, number, title, applicantName, applicantKind, isAmendment, dueOn }) => ({
              id,
              pact: (
                <>
                  <TextLink href={href(locale, "deskGiuntaPact", { id })} lang="it">
                    {title}
                  </TextLink>
                  {isAmendment ? <span className="block text-base text-soft">{say("amendment.one")}</span> : null}
                </>
              ),
              number,
              applicant: applicantName ?? words(`applicantKind.${applicantKind}`),
              dueOn: dueOn ? formatDay(locale, dueOn) : "—",
            }))}
          />
        )}
      </div>
    </DeskPage>
  );
}
