// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { DraftCallForm } from "#components/calls/call-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calls.desk");
  return { title: t("new") };
}

export default async function NewCallPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewCall") });
  const t = await getTranslations("calls.desk");
  const frame = {
    section: "deskCalls",
    title: t("new"),
    trail: [{ label: t("title"), href: href(locale, "deskCalls") }],
    alternates: alternates("deskNewCall"),
  } as const;
  const decision = callPolicy.write(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("newLead")} />
        <div className="max-w-3xl">
          <DraftCallForm locale={locale} id={crypto.randomUUID()} />
        </div>
      </div>
    </DeskPage>
  );
}
