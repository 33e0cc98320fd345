// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ImportReport } from "#components/regulations/import-report.tsx";
import { LegalText } from "#components/regulations/legal-text.tsx";
import { StandingBadge } from "#components/regulations/standing-badge.tsx";
import { DiscardVersionForm, PublishVersionForm, WithdrawVersionForm } from "#components/regulations/version-steps.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime, formatDay } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listCitingRules } from "#lib/regulations/citing-rules.ts";
import { regulationPolicy } from "#lib/regulations/policy.ts";
import { findRegulationAtDesk, findVersionAtDesk, placesIn } from "#lib/regulations/queries.ts";
import { standingOf } from "#lib/regulations/standing.ts";
import { countText } from "#lib/regulations/text-schemas.ts";
import { versionWorkflow } from "#lib/regulations/workflow.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["imported", "published", "withdrawn"]).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regulations.desk");
  return { title: t("columns.version") };
}

/** A version at the desk: what was found in its file, how it reads, and what can be done with it. */
export default async function DeskVersionPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskVersion", { id: id.data }) });
  const version = await findVersionAtDesk(id.data);
  const regulation = version && (await findRegulationAtDesk(version.regulationId));
  if (!version || !regulation) return leadToMissing();
  const t = await getTranslations("regulations");
  const tRules = await getTranslations("rules");
  const tLibrary = await getTranslations("library.desk");
  const { slug, title } = regulation;
  const { number, status } = version;
  const name = number === null ? t("status.draft") : t("page.version", { number });
  const frame = {
    section: "deskDocuments",
    title: name,
    trail: [
      { label: tLibrary("title"), href: href(locale, "deskDocuments") },
      { label: title, href: href(locale, "deskRegulation", { id: regulation.id }) },
    ],
    alternates: alternates("deskVersion", { id: id.data }),
  } as const;
  const reading = regulationPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today();
  const places = placesIn(version.text);
  const homeless = (await listCitingRules(slug, on)).filter(({ anchor }) => !places.has(anchor));
  const isOnly = regulation.versions.length === 1;
  const may = (verb: "publish" | "discard" | "withdraw") =>
    versionWorkflow.can(verb, status) && regulationPolicy[verb](actor).allowed;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              {status === "published" ? (
                <StandingBadge standing={standingOf(version, regulation.versions, on.toString(), regulation.repeal)} />
              ) : (
                <Badge>{t(`status.${status}`)}</Badge>
              )}
              <span lang="it">{title}</span>
            </>
          }
          title={name}
        >
          {done ? <Done title={t(`desk.done.${done}`)} /> : null}
          <p className="text-base text-soft">
            {version.importedBy ? t("desk.importedBy", { name: version.importedBy }) : t("desk.importedByCommand")}
            {" · "}
            <DateTime locale={locale} value={version.importedAt} withTime />
          </p>
          {version.validFrom ? (
            <p>
              {t("page.validity", { day: formatDay(locale, version.validFrom) })} · <span lang="it">{version.act}</span>
            </p>
          ) : null}
          {number === null ? null : (
            <p>
              <TextLink href={href(locale, "regulationVersion", { slug, number: String(number) })} icon="external-link">
                {t("desk.public")}
              </TextLink>
            </p>
          )}
          {version.withdrawnReason ? (
            <Callout tone="warning" title={t("page.withdrawnTitle")}>
              <p lang="it">{t("page.withdrawnReason", { reason: version.withdrawnReason })}</p>
            </Callout>
          ) : null}
        </PageHeader>
        <Section title={t("desk.found")}>
          <ImportReport counts={countText(version.text)} odd={version.odd} />
        </Section>
        {status === "draft" && homeless.length > 0 ? (
          <div className="measure pt-8">
            <Callout tone="warning" title={t("desk.missing")}>
              <p>{t("desk.missingText")}</p>
              <ul>
                {homeless.map(({ key, reference }) => (
                  <li key={key}>
                    {tRules(`catalogue.${key}.name`)} ({reference[locale]})
                  </li>
                ))}
              </ul>
            </Callout>
          </div>
        ) : null}
        <Section title={t("desk.preview")}>
          <Disclosure summary={t("desk.previewSummary")}>
            <LegalText locale={locale} text={version.text} />
          </Disclosure>
        </Section>
        {may("publish") ? (
          <Section title={t("desk.publish")} lead={t("desk.publishLead")}>
            <div className="max-w-3xl space-y-6">
              {regulation.repeal ? (
                <Callout tone="warning">
                  <p>
                    {t("desk.publishRepealed", { day: formatDay(locale, regulation.repeal.repealedFrom) })}{" "}
                    <TextLink href={href(locale, "deskRepeal", { id: regulation.id })}>{t("desk.repealOpen")}</TextLink>
                  </p>
                </Callout>
              ) : null}
              <PublishVersionForm locale={locale} versionId={version.id} />
            </div>
          </Section>
        ) : null}
        {may("discard") ? (
          <Section
            title={t(isOnly ? "desk.discardOnly" : "desk.discard")}
            lead={t(isOnly ? "desk.discardOnlyLead" : "desk.discardLead")}
          >
            <DiscardVersionForm locale={locale} versionId={version.id} isOnly={isOnly} />
          </Section>
        ) : null}
        {may("withdraw") ? (
          <Section title={t("desk.withdraw")} lead={t("desk.withdrawLead")}>
            <div className="max-w-3xl">
              <WithdrawVersionForm locale={locale} versionId={version.id} />
            </div>
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}
