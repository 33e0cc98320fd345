// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DelegateForm } from "#components/associations/delegate-form.tsx";
import { FindPerson } from "#components/associations/find-person.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { searchPeople } from "#lib/accounts/people.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import { associationPolicy } from "#lib/associations/policy.ts";
import { findAssociation } from "#lib/associations/queries.ts";
import { delegateSearchInput } from "#lib/associations/schemas.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** How many people are offered to choose from. */
const offered = 10;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("associations.delegate");
  return { title: t("title") };
}

/** Two steps on one address, so that both work without JavaScript: the person is looked up, then named. */
export default async function DelegatePage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  const asked = delegateSearchInput.safeParse(await searchParams);
  if (!id.success || !asked.success) return leadToMissing();
  const { q } = asked.data;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskDelegate", { id: id.data }) });
  const t = await getTranslations("associations");
  const frame = {
    section: "deskAssociations",
    title: t("delegate.title"),
    alternates: alternates("deskDelegate", { id: id.data }),
  } as const;
  const decision = associationPolicy.register(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [association, people] = await Promise.all([
    findAssociation(id.data),
    q === null ? [] : searchPeople(q, offered),
  ]);
  if (!association) return leadToMissing();
  const trail = [
    { label: t("title"), href: href(locale, "deskAssociations") },
    { label: association.name, href: href(locale, "deskAssociation", { id: association.id }) },
  ];
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader title={frame.title} lead={t("delegate.lead", { association: association.name })} />
        <div className="measure space-y-8">
          <FindPerson locale={locale} query={q} />
          {q !== null && people.length === 0 ? (
            <Callout tone="warning" role="status" title={t("delegate.none")} />
          ) : null}
          {people.length === offered ? <p className="text-soft">{t("delegate.many", { count: offered })}</p> : null}
          {people.length > 0 ? (
            <DelegateForm locale={locale} associationId={association.id} people={people} today={today().toString()} />
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}
