// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { RevokeForm } from "#components/associations/revoke-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { associationPolicy } from "#lib/associations/policy.ts";
import { findAssociation, listDelegations } from "#lib/associations/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("associations.revoke");
  return { title: t("title") };
}

export default async function RevokePage({ params }: { params: Promise<{ id: string; delegation: string }> }) {
  const asked = await params;
  const id = uuid.safeParse(asked.id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const here = { id: id.data, delegation: asked.delegation };
  const actor = await requireStaff({ returnTo: href(locale, "deskRevokeDelegation", here) });
  const t = await getTranslations("associations");
  const frame = {
    section: "deskAssociations",
    title: t("revoke.title"),
    alternates: alternates("deskRevokeDelegation", here),
  } as const;
  const decision = associationPolicy.revokeDelegation(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [association, delegations] = await Promise.all([findAssociation(id.data), listDelegations(id.data, today())]);
  const delegation = delegations.find((one) => one.id === asked.delegation && one.state !== "over");
  if (!association || !delegation) return leadToMissing();
  const trail = [
    { label: t("title"), href: href(locale, "deskAssociations") },
    { label: association.name, href: href(locale, "deskAssociation", { id: association.id }) },
  ];
  const person = delegation.name ?? t("page.erased");
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader title={frame.title} lead={t("revoke.lead", { person, association: association.name })} />
        <div className="measure">
          <RevokeForm locale={locale} delegationId={delegation.id} />
        </div>
      </div>
    </DeskPage>
  );
}
