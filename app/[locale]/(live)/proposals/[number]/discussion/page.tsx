// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { CommentForm } from "#components/discussion/comment-form.tsx";
import { OrderLinks } from "#components/discussion/order-links.tsx";
import { ThreadList } from "#components/discussion/thread-list.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { findActor, signInAddress } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { listThreads } from "#lib/discussion/queries.ts";
import { discussionInput } from "#lib/discussion/schemas.ts";
import { discussionStanding } from "#lib/discussion/standing.ts";
import { commentsPageSize } from "#lib/discussion/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { findDiscussed } from "#lib/proposals/discussed.ts";

type Props = { params: Promise<{ number: string }>; searchParams: Promise<unknown> };

async function found(params: Props["params"]) {
  const number = registerNumber.safeParse((await params).number);
  return number.success ? findDiscussed(number.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const discussed = await found(params);
  const t = await getTranslations("discussion");
  const { number = "", title = "" } = discussed ?? {};
  return pageMetadata({
    title: t("title"),
    description: t("of", { title }),
    alternates: alternates("discussion", { number }),
  });
}

/** The discussion of a proposal: the same for everyone, but for one's own votes and what of one's own is held. */
export default async function DiscussionPage({ params, searchParams }: Props) {
  const [discussed, asked] = [await found(params), discussionInput.safeParse(await searchParams)];
  if (!discussed || !asked.success) return leadToMissing();
  const { order, page, done } = asked.data;
  const { number, title } = discussed;
  const locale = await getLocale();
  const actor = await findActor();
  const { reader, decision } = await discussionStanding(actor, discussed);
  const { total, threads } = await listThreads({ kind: "proposal", id: discussed.id }, { order, page, reader });
  const pages = Math.ceil(total / commentsPageSize);
  if (page > Math.max(1, pages)) return leadToMissing();

  const t = await getTranslations("discussion");
  const say = await getTranslations();
  const returnTo = href(locale, "discussion", { number }, { order: order === "newest" ? undefined : order });
  return (
    <PublicPage
      section="proposals"
      title={t("title")}
      trail={[
        { label: say("proposals.title"), href: href(locale, "proposals") },
        { label: say("proposals.card.number", { number }), href: href(locale, "proposal", { number }) },
      ]}
      alternates={alternates("discussion", { number })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={<span lang="it">{title || say("moderation.tombstone.title")}</span>}>
          <p>
            <TextLink href={href(locale, "proposal", { number })}>{t("backToProposal")}</TextLink>
          </p>
          {done ? <Done tone={done === "held" ? "warning" : "success"} title={t(`done.${done}`)} /> : null}
        </PageHeader>
        <div className="flex flex-wrap items-center justify-between gap-4 pb-6">
          <h2 className="text-2xl">{t("count", { count: total })}</h2>
          {total > 1 ? <OrderLinks locale={locale} number={number} current={order} /> : null}
        </div>
        {threads.length === 0 ? <EmptyState title={t("none")}>{t("noneText")}</EmptyState> : null}
        <ThreadList
          locale={locale}
          threads={threads}
          from={{ number, order, page }}
          takesPart={decision?.allowed === true}
        />
        <div className="pt-8">
          <Pagination
            label={t("pages")}
            page={page}
            pages={pages}
            hrefOf={(each) => href(locale, "discussion", { number }, { order, page: each })}
          />
        </div>
        <Section id="write" title={t("form.title")} lead={t("lead")}>
          <CommentForm
            locale={locale}
            id={randomUUID()}
            kind="proposal"
            subjectId={discussed.id}
            parentId={null}
            signInHref={actor ? null : signInAddress({ returnTo })}
            unavailable={decision && !decision.allowed ? say(decision.reason, decision.params) : null}
            represented={actor ? await listRepresented(actor.personId) : []}
          />
        </Section>
      </div>
    </PublicPage>
  );
}
