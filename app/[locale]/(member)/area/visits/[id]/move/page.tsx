// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { MoveVisit } from "#components/visits/move-visit.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { moveVisitAction } from "#lib/visits/actions.ts";
import { chooseAmong, findSlot } from "#lib/visits/choosing.ts";
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

/** Another time for an appointment: one chooses it, reads old and new, and confirms. */
export default async function MoveVisitPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "moveVisit", { id: id.data }) });
  const visit = await findVisit(id.data);
  const kind = visit?.personId === session.personId ? await findKind(visit.kindId) : null;
  if (!visit || !kind || !visitWorkflow.can("move", visit.status)) return leadToMissing();
  if (!visitPolicy.change(actorOf(session), visit, now()).allowed) return leadToMissing();

  const seeker = { personId: visit.personId, moving: visit };
  const { at, from } = bookingQuery.parse(await searchParams);
  const t = await getTranslations("visits.move");
  const tVisits = await getTranslations("visits");
  return (
    <MemberPage
      section="ownVisits"
      title={t("title")}
      trail={[
        { label: tVisits("area.title"), href: href(locale, "ownVisits") },
        { label: visitNumber(visit.number), href: href(locale, "ownVisit", { id: visit.id }) },
      ]}
      name={nameOf(session)}
      alternates={alternates("moveVisit", { id: visit.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <MoveVisit
          locale={locale}
          visit={visit}
          chosen={at ? { at: at.toString(), slot: await findSlot(kind, seeker, at) } : null}
          choice={await chooseAmong(kind, seeker, { from })}
          page={(query) => href(locale, "moveVisit", { id: visit.id }, query)}
          action={moveVisitAction}
        />
        <p className="pt-8">
          <TextLink href={href(locale, "ownVisit", { id: visit.id })}>{t("keep")}</TextLink>
        </p>
      </div>
    </MemberPage>
  );
}
