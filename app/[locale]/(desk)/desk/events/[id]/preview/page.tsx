// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { EventView } from "#components/agenda/event-view.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { agendaPolicy } from "#lib/agenda/policy.ts";
import { findAtDesk, listOccurrences } from "#lib/agenda/queries.ts";
import { listPictureSizes } from "#lib/files/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news");
  return { title: t("preview") };
}

/** What everyone will read, as it stands now; in the language of the page. */
export default async function AgendaPreviewPage({ params }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskEventPreview", { id: id.data }) });
  const event = await findAtDesk(id.data);
  if (!event) return leadToMissing();
  const t = await getTranslations("news");
  const agenda = await getTranslations("agenda");
  const frame = {
    section: "deskEvents",
    title: t("preview"),
    trail: [
      { label: agenda("desk.title"), href: href(locale, "deskEvents") },
      { label: event.title, href: href(locale, "deskEvent", { id: event.id }) },
    ],
    alternates: alternates("deskEventPreview", { id: event.id }),
  } as const;
  const decision = agendaPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <div className="py-6">
          <Callout title={t("previewNote")}>
            <ButtonLink href={href(locale, "deskEvent", { id: event.id })} variant="secondary">
              {t("previewBack")}
            </ButtonLink>
          </Callout>
        </div>
        <EventView
          locale={locale}
          event={event}
          dates={await listOccurrences(event.id)}
          pictures={await listPictureSizes({ kind: "agenda-event", id: event.id })}
          at={new Date()}
        />
      </div>
    </DeskPage>
  );
}
