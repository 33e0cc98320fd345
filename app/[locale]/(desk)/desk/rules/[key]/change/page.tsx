// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ChangeFields } from "#components/rules/change-fields.tsx";
import { ChangePreview } from "#components/rules/change-preview.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { answering } from "#lib/kernel/answering.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listCitable } from "#lib/regulations/queries.ts";
import { catalogue, isRuleKey } from "#lib/rules/catalogue.ts";
import { rulePolicy } from "#lib/rules/policy.ts";
import { previewChange } from "#lib/rules/preview-change.ts";
import { getRule } from "#lib/rules/queries.ts";

type Props = { params: Promise<{ key: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rules.form");
  return { title: t("title") };
}

/** Two steps on one address, so that both work without JavaScript: what is written, and what it would change. */
export default async function ChangeRulePage({ params, searchParams }: Props) {
  const { key } = await params;
  if (!isRuleKey(key)) return leadToMissing();
  const { edit, ...written } = await searchParams;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskChangeRule", { key }) });
  const t = await getTranslations("rules");
  const frame = {
    section: "deskRules",
    title: t("form.title"),
    trail: [
      { label: t("title"), href: href(locale, "deskRules") },
      { label: t(`catalogue.${key}.name`), href: href(locale, "deskRule", { key }) },
    ],
    alternates: alternates("deskChangeRule", { key }),
  } as const;
  const decision = rulePolicy.change(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { unit, ...bounds } = catalogue[key];
  const isSent = Object.keys(written).length > 0 && edit === undefined;
  const preview = isSent ? await answering(locale, () => previewChange({ ...written, key })) : null;
  if (preview?.ok) {
    return (
      <DeskPage {...frame}>
        <div className="wrap pb-16">
          <PageHeader eyebrow={t(`catalogue.${key}.name`)} title={t("form.confirmTitle")} />
          <ChangePreview locale={locale} {...preview.data} unit={unit} />
        </div>
      </DeskPage>
    );
  }
  const { legalReference, citation } = (await getRule(key, today())).inForce;
  const [article, paragraph] = citation?.anchor.split("-c-") ?? [];
  const values = {
    referenceIt: legalReference.it,
    referenceEn: legalReference.en,
    citedArticle: citation ? `${citation.regulation}#${article}` : "",
    citedParagraph: paragraph ?? "",
    ...written,
  };
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={t(`catalogue.${key}.name`)} title={t("form.title")} lead={t("form.lead")} />
        <ChangeFields
          locale={locale}
          unit={unit}
          bounds={bounds}
          regulations={await listCitable(today().toString())}
          values={values}
          refusal={preview}
        />
      </div>
    </DeskPage>
  );
}
