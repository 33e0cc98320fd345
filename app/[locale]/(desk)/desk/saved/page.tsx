// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { SavedQueueList } from "#components/cases/saved-queue-list.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { listSavedQueues } from "#lib/cases/saved-queues.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.save");
  return { title: t("listTitle") };
}

/** The views of the queue that who is at the desk keeps. */
export default async function SavedQueuesPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskSavedQueues") });
  const t = await getTranslations("cases.save");
  const saved = await listSavedQueues(actor.personId);
  return (
    <DeskPage section="desk" title={t("listTitle")} alternates={alternates("deskSavedQueues")}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("listTitle")} lead={t("listLead")} />
        {saved.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <SavedQueueList locale={locale} saved={saved} />
        )}
        <p>
          <TextLink href={href(locale, "desk", {}, { show: "all" })} icon="chevron-left">
            {t("back")}
          </TextLink>
        </p>
      </div>
    </DeskPage>
  );
}
