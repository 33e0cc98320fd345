// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DescribeRegulationForm, ImportVersionForm } from "#components/regulations/import-fields.tsx";
import { RepealFacts } from "#components/regulations/repeal-facts.tsx";
import { VersionTable } from "#components/regulations/version-table.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listCitingRules } from "#lib/regulations/citing-rules.ts";
import { regulationPolicy } from "#lib/regulations/policy.ts";
import { findRegulationAtDesk } from "#lib/regulations/queries.ts";
import { standingOf, tellRepeal } from "#lib/regulations/standing.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["described", "discarded"]).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regulations.desk");
  return { title: t("columns.title") };
}

/** A regulation at the desk: its versions, the rules that cite it, what it is called. */
export default async function DeskRegulationPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskRegulation", { id: id.data }) });
  const regulation = await findRegulationAtDesk(id.data);
  if (!regulation) return leadToMissing();
  const t = await getTranslations("regulations");
  const tRules = await getTranslations("rules");
  const tLibrary = await getTranslations("library.desk");
  const frame = {
    section: "deskDocuments",
    title: regulation.title,
    trail: [{ label: tLibrary("title"), href: href(locale, "deskDocuments") }],
    alternates: alternates("deskRegulation", { id: id.data }),
  } as const;
  const reading = regulationPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today();
  const { slug, versions } = regulation;
  const repeal = tellRepeal(regulation.repeal, on.toString());
  const rules = await listCitingRules(slug, on);
  const mayWrite = regulationPolicy.import(actor).allowed;
  const rows = versions.toReversed().map((version) => ({
    ...version,
    standing: standingOf(version, versions, on.toString(), repeal),
  }));
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={t(`kind.${regulation.kind}`)} title={<span lang="it">{regulation.title}</span>}>
          {done ? <Done title={t(`desk.done.${done}`)} /> : null}
          {versions.some(({ status }) => status !== "draft") ? (
            <p>
              <TextLink href={href(locale, "regulation", { slug })} icon="external-link">
                {t("desk.public")}
              </TextLink>
            </p>
          ) : null}
        </PageHeader>
        <VersionTable locale={locale} versions={rows} />
        {mayWrite ? (
          <Section title={t("desk.import")} lead={t("desk.importLead")}>
            <div className="max-w-3xl">
              <ImportVersionForm locale={locale} versionId={randomUUID()} regulationId={regulation.id} />
            </div>
          </Section>
        ) : null}
        <Section title={t("desk.repeal")} lead={t("desk.repealLead")}>
          <div className="measure space-y-2">
            {repeal ? <RepealFacts locale={locale} repeal={repeal} /> : <p>{t("desk.repealNone")}</p>}
            <p>
              <TextLink href={href(locale, "deskRepeal", { id: regulation.id })} className="touch">
                {t(mayWrite && !repeal ? "desk.repealLink" : "desk.repealOpen")}
              </TextLink>
            </p>
          </div>
        </Section>
        <Section title={t("desk.resting")}>
          {repeal && rules.length > 0 ? <p className="measure pb-2">{t("desk.repealRulesText")}</p> : null}
          {rules.length === 0 ? <p className="measure">{t("desk.restingNone")}</p> : null}
          <ul>
            {rules.map(({ key, value, unit, anchor, reference }) => (
              <li key={key}>
                <TextLink href={href(locale, "deskRule", { key })} className="touch">
                  {tRules(`catalogue.${key}.name`)}
                </TextLink>
                {`: ${tRules(`value.${unit}`, { value })} `}
                <TextLink href={`${href(locale, "regulation", { slug })}#${anchor}`} className="touch">
                  {reference[locale]}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
        {mayWrite ? (
          <Section title={t("desk.describe")}>
            <div className="max-w-3xl">
              <DescribeRegulationForm locale={locale} regulation={regulation} />
            </div>
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}
