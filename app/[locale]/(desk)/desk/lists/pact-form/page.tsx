// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { FormPartsTable } from "#components/pacts/application/form-parts-table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { everyFormPart } from "#lib/pacts/application-form.ts";
import { applicationPolicy } from "#lib/pacts/application-policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.form");
  return { title: t("title") };
}

/** What the form of an application asks and has declared: sections, questions, declarations. */
export default async function PactFormPage() {
  await connection();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactForm") });
  const [t, lists] = await Promise.all([
    getTranslations("pact-application.form"),
    getTranslations("examination.lists"),
  ]);
  const frame = {
    section: "deskLists",
    title: t("title"),
    trail: [{ label: lists("title"), href: href(locale, "deskLists") }],
    alternates: alternates("deskPactForm"),
  } as const;
  const decision = applicationPolicy.writeForm(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const { sections, fields, declarations } = await everyFormPart();
  const rows = {
    section: sections.map((section) => ({ ...section, name: section.title, of: t(`stepOf.${section.step}`) })),
    field: fields.map((field) => ({
      ...field,
      name: field.label,
      of: sections.find(({ id }) => id === field.sectionId)?.title[locale] ?? "",
    })),
    declaration: declarations.map((declaration) => ({
      ...declaration,
      name: declaration.words,
      of: declaration.article[locale],
    })),
  };
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        {(["section", "field", "declaration"] as const).map((part) => (
          <Section key={part} title={t(`parts.${part}`)} lead={t(`partLeads.${part}`)}>
            <div className="space-y-6">
              <FormPartsTable locale={locale} part={part} rows={rows[part]} />
              <ButtonLink
                href={href(locale, "deskPactFormPart", { part, id: randomUUIDv7() })}
                icon="plus"
                variant="secondary"
              >
                {t(`new.${part}`)}
              </ButtonLink>
            </div>
          </Section>
        ))}
      </div>
    </DeskPage>
  );
}
