// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CallView } from "#components/calls/call-view.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { findAtDesk, listAnswered, listChanges, listCommonsOf } from "#lib/calls/queries.ts";
import { standingOn } from "#lib/calls/standing-policy.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news");
  return { title: t("preview") };
}

/** What everyone will read of a call, as it stands now. */
export default async function CallPreviewPage({ params }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCallPreview", { id: id.data }) });
  const call = await findAtDesk(id.data);
  if (!call) return leadToMissing();
  const t = await getTranslations("calls");
  const news = await getTranslations("news");
  const frame = {
    section: "deskCalls",
    title: news("preview"),
    trail: [
      { label: t("desk.title"), href: href(locale, "deskCalls") },
      { label: call.title, href: href(locale, "deskCall", { id: call.id }) },
    ],
    alternates: alternates("deskCallPreview", { id: call.id }),
  } as const;
  const decision = callPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const [commons, questions, files, changes] = await Promise.all([
    listCommonsOf(call.id),
    listAnswered(call.id),
    listFilesOf({ kind: "call", id: call.id }),
    listChanges(call.id),
  ]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <div className="py-6">
          <Callout title={news("previewNote")}>
            <ButtonLink href={href(locale, "deskCall", { id: call.id })} variant="secondary">
              {news("previewBack")}
            </ButtonLink>
          </Callout>
        </div>
        <CallView
          locale={locale}
          call={call}
          standing={standingOn(call, today())}
          commons={commons}
          files={files}
          changes={changes}
          questions={questions}
        />
      </div>
    </DeskPage>
  );
}
