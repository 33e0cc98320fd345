// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DeclarationForm } from "#components/pacts/application/declaration-form.tsx";
import { FieldForm } from "#components/pacts/application/field-form.tsx";
import { FormPartHistory } from "#components/pacts/application/form-part-history.tsx";
import { SectionForm } from "#components/pacts/application/section-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { everyFormPart, historyOf } from "#lib/pacts/application-form.ts";
import { formPartAddress } from "#lib/pacts/application-form-schemas.ts";
import { applicationPolicy } from "#lib/pacts/application-policy.ts";
import { offerFormPartAction } from "#lib/pacts/form-actions.ts";

type Props = { params: Promise<{ part: string; id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.form");
  return { title: t("edit") };
}

/** One part of the form, in both languages: its words, whether it is still asked, and every wording it had. */
export default async function PactFormPartPage({ params, searchParams }: Props) {
  const address = formPartAddress.safeParse(await params);
  if (!address.success) return leadToMissing();
  const { part, id } = address.data;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactFormPart", address.data) });
  const t = await getTranslations("pact-application.form");
  const frame = {
    section: "deskLists",
    title: t("edit"),
    trail: [{ label: t("title"), href: href(locale, "deskPactForm") }],
    alternates: alternates("deskPactFormPart", address.data),
  } as const;
  const decision = applicationPolicy.writeForm(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const [{ sections, fields, declarations }, history] = await Promise.all([everyFormPart(), historyOf(part, id)]);
  const written = { section: sections, field: fields, declaration: declarations }[part].find((each) => each.id === id);
  const isOffered = written?.retiredAt === null;
  const verb = isOffered ? "retire" : "restore";
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={written && !isOffered ? <Badge icon="locked">{t("retired")}</Badge> : null}
          title={written ? t(`one.${part}`) : t(`new.${part}`)}
          lead={t(`partLeads.${part}`)}
        >
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <div className="measure" key={written?.version ?? 0}>
          {form()}
        </div>
        {written ? (
          <>
            <Section title={t(verb)} lead={t("retireLead")}>
              <VerbForm
                locale={locale}
                action={offerFormPartAction}
                values={{ part, id, offered: isOffered ? "no" : "yes" }}
                variant="secondary"
              >
                {t(verb)}
              </VerbForm>
            </Section>
            <Section title={t("history")}>
              <FormPartHistory locale={locale} history={history} />
            </Section>
          </>
        ) : null}
      </div>
    </DeskPage>
  );

  function form() {
    if (part === "section") {
      return <SectionForm locale={locale} id={id} section={sections.find((each) => each.id === id)} />;
    }
    if (part === "field") {
      const offered = sections.map(({ id: value, title }) => ({ value, label: title[locale] }));
      return <FieldForm locale={locale} id={id} field={fields.find((each) => each.id === id)} sections={offered} />;
    }
    return <DeclarationForm locale={locale} id={id} declaration={declarations.find((each) => each.id === id)} />;
  }
}
