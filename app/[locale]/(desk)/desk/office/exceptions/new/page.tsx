// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { ExceptionFields } from "#components/hours/exception-fields.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ClosuresAhead } from "#components/office/closures-ahead.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AffectedList } from "#components/visits/affected-list.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { hoursVersion } from "#lib/hours/queries.ts";
import { answering } from "#lib/kernel/answering.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { namesOf } from "#lib/visits/affected.ts";
import { recordExceptionAction } from "#lib/visits/hours-actions.ts";
import { previewException } from "#lib/visits/preview-hours.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("hours.form");
  return { title: t("exceptionTitle") };
}

/** Two steps on one address: the days, and the appointments that fall with them. */
export default async function NewExceptionPage({ searchParams }: Props) {
  const { edit, ...written } = await searchParams;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewException") });
  const t = await getTranslations("hours.form");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: t("exceptionTitle"),
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskNewException"),
  } as const;
  const decision = hoursPolicy.change(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const isSent = Object.keys(written).length > 0 && edit === undefined;
  const preview = isSent ? await answering(locale, () => previewException(written)) : null;
  if (preview?.ok) {
    const { exception, affected } = preview.data;
    const fields = Object.fromEntries(
      Object.entries(written).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    return (
      <DeskPage {...frame}>
        <div className="wrap pb-16">
          <PageHeader title={t("confirmTitle")} />
          <div className="max-w-3xl space-y-8">
            <ClosuresAhead locale={locale} exceptions={[{ ...exception, id: "new" }]} />
            <AffectedList locale={locale} visits={affected} />
            <DeskForm
              locale={locale}
              action={recordExceptionAction}
              values={{ ...fields, affected: namesOf(affected) }}
              submit={t(affected.length > 0 ? "confirmFallen" : "confirm", { count: affected.length })}
            />
            <p>
              <TextLink href={href(locale, "deskNewException", {}, { ...fields, edit: 1 })} icon="pencil">
                {t("edit")}
              </TextLink>
            </p>
          </div>
        </div>
      </DeskPage>
    );
  }
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("exceptionTitle")} lead={t("exceptionLead")} />
        <ExceptionFields locale={locale} values={written} version={await hoursVersion()} refusal={preview} />
      </div>
    </DeskPage>
  );
}
