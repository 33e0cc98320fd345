// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { GuestForm } from "#components/visits/guest-form.tsx";
import { KindCards } from "#components/visits/kind-cards.tsx";
import { SlotList } from "#components/visits/slot-list.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { chooseAmong, findSlot } from "#lib/visits/choosing.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { listOfferedKinds } from "#lib/visits/queries.ts";
import { deskBookingQuery } from "#lib/visits/schemas.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.guest");
  return { title: t("title") };
}

/** Books for who telephones, and for who stands at the counter. */
export default async function DeskBookPage({ searchParams }: Props) {
  const { kind: kindId, at, from, person: personId } = deskBookingQuery.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskBookVisit", {}, { person: personId }) });
  const t = await getTranslations("visits");
  const frame = {
    section: "deskAgenda",
    title: t("guest.title"),
    trail: [{ label: t("agenda.title"), href: href(locale, "deskAgenda") }],
    alternates: alternates("deskBookVisit"),
  } as const;
  const decision = visitPolicy.bookForGuest(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const person = personId ? await findPerson(personId) : null;
  const seeker = { personId: person?.id ?? null };
  const kinds = await listOfferedKinds();
  const kind = kinds.find(({ id }) => id === kindId);
  const slot = kind && at ? await findSlot(kind, seeker, at, 0) : null;
  const choice = kind && !slot ? await chooseAmong(kind, seeker, { from, noticeHours: 0 }) : null;
  const page = (query: Record<string, string | undefined>) =>
    href(locale, "deskBookVisit", {}, { person: person?.id, ...query });
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          title={t("guest.title")}
          lead={person ? t("guest.leadPerson", { name: person.name ?? "" }) : t("guest.lead")}
        >
          {kind ? (
            <p>
              <strong>{kind.name[locale]}</strong>
              {slot ? `, ${formatInstant(locale, slot.startsAt)} ` : " "}
              <TextLink href={page({ kind: slot ? kind.id : undefined })}>{t("guest.change")}</TextLink>
            </p>
          ) : null}
        </PageHeader>
        {kind && slot && at ? (
          <div className="max-w-3xl">
            <GuestForm
              locale={locale}
              values={{ id: randomUUID(), kindId: kind.id, startsAt: at.toString() }}
              personId={person?.id ?? null}
            />
          </div>
        ) : null}
        {kind && choice ? (
          <>
            {at ? (
              <div className="pb-8">
                <Callout tone="warning" role="alert" title={t("book.gone")} />
              </div>
            ) : null}
            <SlotList
              locale={locale}
              slots={choice.slots}
              hrefOf={(time) => page({ kind: kind.id, at: time })}
              earlier={choice.earlier && page({ kind: kind.id, from: choice.earlier })}
              later={choice.later && page({ kind: kind.id, from: choice.later })}
              atDesk
            />
          </>
        ) : null}
        {kind ? null : <KindCards locale={locale} level={2} kinds={kinds} hrefOf={(id) => page({ kind: id })} />}
      </div>
    </DeskPage>
  );
}
