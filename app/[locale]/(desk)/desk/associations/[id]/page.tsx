// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DelegationList } from "#components/associations/delegation-list.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { associationPolicy } from "#lib/associations/policy.ts";
import { findAssociation, listDelegations } from "#lib/associations/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["registered", "granted", "revoked"]).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("associations");
  return { title: t("title") };
}

/** One association or committee: what it is, and who may act for it today and did so before. */
export default async function AssociationPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskAssociation", { id: id.data }) });
  const say = await getTranslations();
  const t = await getTranslations("associations");
  const frame = {
    section: "deskAssociations",
    trail: [{ label: t("title"), href: href(locale, "deskAssociations") }],
    alternates: alternates("deskAssociation", { id: id.data }),
  } as const;
  const decision = associationPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} title={t("title")} decision={decision} />;

  const [association, delegations] = await Promise.all([findAssociation(id.data), listDelegations(id.data, today())]);
  if (!association) return leadToMissing();
  const granting = associationPolicy.register(actor);
  return (
    <DeskPage {...frame} title={association.name}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={t(`kind.${association.kind}`)} title={association.name} />
        {done ? <Done title={t(`page.done.${done}`)} /> : null}
        <Section title={t("page.facts")}>
          <div className="max-w-3xl">
            <DescriptionList
              items={[
                { term: t("page.purpose"), description: association.purpose || t("page.noPurpose") },
                { term: t("list.zone"), description: association.zone ?? t("list.wholeMunicipality") },
                {
                  term: t("list.registeredOn"),
                  description: <DateTime locale={locale} value={association.registeredOn} />,
                },
              ]}
            />
          </div>
        </Section>
        <Section title={t("page.delegates")} lead={t("page.delegatesLead")}>
          <div className="space-y-6">
            {delegations.some(({ state }) => state === "standing") ? null : <p>{t("page.noDelegates")}</p>}
            <DelegationList
              locale={locale}
              associationId={association.id}
              delegations={delegations}
              mayRevoke={associationPolicy.revokeDelegation(actor).allowed}
            />
            {granting.allowed ? (
              <ButtonLink href={href(locale, "deskDelegate", { id: association.id })} icon="plus">
                {t("page.delegate")}
              </ButtonLink>
            ) : (
              <Button disabledBecause={say(granting.reason, granting.params)}>{t("page.delegate")}</Button>
            )}
          </div>
        </Section>
      </div>
    </DeskPage>
  );
}
