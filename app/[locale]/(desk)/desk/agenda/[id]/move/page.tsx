// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { MoveVisit } from "#components/visits/move-visit.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { chooseAmong, findSlot } from "#lib/visits/choosing.ts";
import { moveAtDeskAction } from "#lib/visits/desk-actions.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { findKind, findVisit } from "#lib/visits/queries.ts";
import { bookingQuery } from "#lib/visits/schemas.ts";
import { visitNumber } from "#lib/visits/vocabulary.ts";
import { visitWorkflow } from "#lib/visits/workflow.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.move");
  return { title: t("title") };
}

/** Another time, for who telephones. */
export default async function DeskMoveVisitPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskMoveVisit", { id: id.data }) });
  const visit = await findVisit(id.data);
  const kind = visit && (await findKind(visit.kindId));
  if (!visit || !kind || !visitWorkflow.can("move", visit.status)) return leadToMissing();
  const t = await getTranslations("visits");
  const frame = {
    section: "deskAgenda",
    title: t("move.title"),
    trail: [
      { label: t("agenda.title"), href: href(locale, "deskAgenda") },
      { label: visitNumber(visit.number), href: href(locale, "deskVisit", { id: visit.id }) },
    ],
    alternates: alternates("deskMoveVisit", { id: visit.id }),
  } as const;
  const decision = visitPolicy.change(actor, visit, now());
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const seeker = { personId: visit.personId, moving: visit };
  const { at, from } = bookingQuery.parse(await searchParams);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("move.title")} lead={visit.person ?? visit.guestName} />
        <MoveVisit
          locale={locale}
          visit={visit}
          chosen={at ? { at: at.toString(), slot: await findSlot(kind, seeker, at, 0) } : null}
          choice={await chooseAmong(kind, seeker, { from, noticeHours: 0 })}
          page={(query) => href(locale, "deskMoveVisit", { id: visit.id }, query)}
          action={moveAtDeskAction}
          atDesk
        />
        <p className="pt-8">
          <TextLink href={href(locale, "deskVisit", { id: visit.id })}>{t("move.keep")}</TextLink>
        </p>
      </div>
    </DeskPage>
  );
}
