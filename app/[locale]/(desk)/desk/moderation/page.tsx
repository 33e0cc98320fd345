// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { BulkForm } from "#components/moderation/bulk-form.tsx";
import { ModerationFilters } from "#components/moderation/moderation-filters.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { moderatedRooms } from "#lib/joints/rooms.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { moderationPolicy } from "#lib/moderation/policy.ts";
import { countQueue, listQueue, moderationPageSize } from "#lib/moderation/queries.ts";
import { moderationQueueInput } from "#lib/moderation/schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.queue");
  return { title: t("title") };
}

/** What waits for a moderator, to be decided one by one or many at once. */
export default async function ModerationPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const asked = moderationQueueInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { show, kind, page, done, skipped } = asked.data;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskModeration") });
  const t = await getTranslations("moderation");
  const frame = {
    section: "deskModeration",
    title: t("queue.title"),
    alternates: alternates("deskModeration"),
  } as const;
  const decision = moderationPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [counts, items] = await Promise.all([countQueue(kind), listQueue({ show, kind, page }, moderatedRooms)]);
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("queue.title")} lead={t("queue.lead")}>
          {done ? (
            <Callout
              tone={skipped ? "warning" : "success"}
              role="status"
              title={t("bulk.done", { done: Number(done) })}
            >
              {skipped ? <p>{t("bulk.skipped", { count: Number(skipped) })}</p> : null}
            </Callout>
          ) : null}
        </PageHeader>
        <ModerationFilters locale={locale} show={show} kind={kind} counts={counts} />
        {items.length === 0 ? (
          <EmptyState title={t("queue.empty")}>{t("queue.emptyText")}</EmptyState>
        ) : (
          <BulkForm locale={locale} items={items} show={show} kind={kind} />
        )}
        <Pagination
          label={t("queue.pages")}
          page={page}
          pages={Math.ceil(counts[show] / moderationPageSize)}
          hrefOf={(each) => href(locale, "deskModeration", {}, { show, kind: kind ?? undefined, page: each })}
        />
      </div>
    </DeskPage>
  );
}
