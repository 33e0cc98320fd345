// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { EventForm } from "#components/agenda/event-form.tsx";
import { CancelSteps, PublishEventForm, WithdrawEventForm } from "#components/agenda/event-steps.tsx";
import { EventStateBadge, stateOf } from "#components/agenda/event-table.tsx";
import { PictureList } from "#components/editor/picture-list.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { attachEventPictureAction, discardAgendaEventAction, removeEventPictureAction } from "#lib/agenda/actions.ts";
import { whenFieldsOf } from "#lib/agenda/calendar.ts";
import { agendaPolicy } from "#lib/agenda/policy.ts";
import { findAtDesk, listOccurrences } from "#lib/agenda/queries.ts";
import { agendaDoneQuery } from "#lib/agenda/schemas.ts";
import { agendaWorkflow } from "#lib/agenda/workflow.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { drawingOf } from "#lib/municipality/drawing.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agenda");
  return { title: t("edit") };
}

/** An event at work: what it is, when and where, its pictures, whether it takes place. */
export default async function DeskEventPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskEvent", { id: id.data }) });
  const event = await findAtDesk(id.data);
  if (!event) return leadToMissing();
  const t = await getTranslations("agenda");
  const news = await getTranslations("news");
  const frame = {
    section: "deskEvents",
    title: event.title,
    trail: [{ label: t("desk.title"), href: href(locale, "deskEvents") }],
    alternates: alternates("deskEvent", { id: event.id }),
  } as const;
  const reading = agendaPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const mayWrite = agendaPolicy.write(actor).allowed;
  const { done } = agendaDoneQuery.parse(await searchParams);
  const [topics, zones, pictures, dates] = await Promise.all([
    listTopics(),
    listZones(),
    listFilesOf({ kind: "agenda-event", id: event.id }),
    listOccurrences(event.id),
  ]);
  const at = new Date();
  const state = stateOf(event, at);
  const can = (verb: (typeof agendaWorkflow.verbs)[number]) => mayWrite && agendaWorkflow.can(verb, event.status);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <EventStateBadge state={state} />
              <span>{t(`kinds.${event.kind}`)}</span>
              <span>
                {news("savedBy", { name: event.updatedBy ?? "—" })}{" "}
                <DateTime locale={locale} value={event.updatedAt} withTime />
              </span>
            </>
          }
          title={<span lang="it">{event.title}</span>}
        >
          {done ? <Done title={t(`done.${done}`)} /> : null}
          <div className="flex flex-wrap items-center gap-4">
            <ButtonLink href={href(locale, "deskEventPreview", { id: event.id })} variant="secondary">
              {news("preview")}
            </ButtonLink>
            {event.slug && (state === "published" || state === "cancelled") ? (
              <TextLink href={href(locale, "agendaEvent", { slug: event.slug })}>{news("seePublished")}</TextLink>
            ) : null}
          </div>
        </PageHeader>
        <div className="max-w-3xl">
          {event.withdrawnReason ? (
            <Callout tone="warning" title={news("withdraw.was")}>
              <p>{event.withdrawnReason}</p>
            </Callout>
          ) : null}
          {can("edit") ? (
            <>
              <EventForm
                key={event.version}
                locale={locale}
                event={event}
                when={whenFieldsOf(event)}
                topics={topics}
                zones={zones.map(({ code, name }) => ({ code, name }))}
                map={drawingOf(zones)}
              />
              <Section title={news("pictures")} lead={news("picturesLead")}>
                <PictureList
                  locale={locale}
                  ownerId={event.id}
                  pictures={pictures}
                  attach={attachEventPictureAction}
                  remove={removeEventPictureAction}
                />
              </Section>
            </>
          ) : null}
          {can("publish") ? (
            <Section title={t("publish.title")} lead={t("publish.lead")}>
              <PublishEventForm locale={locale} id={event.id} />
            </Section>
          ) : null}
          {can("cancel") ? (
            <Section title={t("cancel.title")} lead={t("cancel.lead")}>
              <CancelSteps
                locale={locale}
                id={event.id}
                isAllDay={event.isAllDay}
                cancelledReason={event.cancelledReason}
                dates={dates.filter(({ endsAt }) => endsAt > at)}
              />
            </Section>
          ) : null}
          {can("withdraw") ? (
            <Section title={t("withdraw.title")} lead={t("withdraw.lead")}>
              <WithdrawEventForm locale={locale} id={event.id} />
            </Section>
          ) : null}
          {can("discard") ? (
            <Section title={news("discard.title")} lead={news("discard.lead")}>
              <VerbForm locale={locale} action={discardAgendaEventAction} values={{ id: event.id }} variant="danger">
                {news("discard.submit")}
              </VerbForm>
            </Section>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}
