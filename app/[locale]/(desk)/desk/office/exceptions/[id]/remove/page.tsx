// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ClosuresAhead } from "#components/office/closures-ahead.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AffectedList } from "#components/visits/affected-list.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { hoursVersion, listExceptionsFrom } from "#lib/hours/queries.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listAffected, namesOf } from "#lib/visits/affected.ts";
import { removeExceptionAction } from "#lib/visits/hours-actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("hours.form");
  return { title: t("removeTitle") };
}

/** Takes back what was recorded for days to come, after a look at what falls with it. */
export default async function RemoveExceptionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskRemoveException", { id }) });
  const t = await getTranslations("hours.form");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: t("removeTitle"),
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskRemoveException", { id }),
  } as const;
  const decision = hoursPolicy.change(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const exception = (await listExceptionsFrom(today())).find((each) => each.id === id);
  if (!exception) return leadToMissing();
  const [affected, version] = await Promise.all([listAffected({ removed: id }, now()), hoursVersion()]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("removeTitle")} lead={t("removeLead")} />
        <div className="max-w-3xl space-y-8">
          <ClosuresAhead locale={locale} exceptions={[exception]} />
          <AffectedList locale={locale} visits={affected} />
          <DeskForm
            locale={locale}
            action={removeExceptionAction}
            values={{ id, version: String(version), affected: namesOf(affected) }}
            submit={t("removeConfirm")}
            variant="danger"
          />
          <p>
            <TextLink href={href(locale, "deskOffice")}>{t("keep")}</TextLink>
          </p>
        </div>
      </div>
    </DeskPage>
  );
}
