// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { CommentCard } from "#components/discussion/comment-card.tsx";
import { CommentForm } from "#components/discussion/comment-form.tsx";
import { Replies } from "#components/discussion/thread-list.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Done } from "#components/ui/done.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { findActor, signInAddress } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { findThread } from "#lib/discussion/queries.ts";
import { threadInput } from "#lib/discussion/schemas.ts";
import { discussionStanding } from "#lib/discussion/standing.ts";
import { repliesPageSize } from "#lib/discussion/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { registerNumber, uuid } from "#lib/kernel/text.ts";
import { findDiscussed } from "#lib/proposals/discussed.ts";

type Props = { params: Promise<{ number: string; comment: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("discussion");
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** One comment with all its replies: where one replies, and where notices and reports lead. */
export default async function ThreadPage({ params, searchParams }: Props) {
  const { number, comment } = await params;
  const asked = threadInput.safeParse(await searchParams);
  const known = registerNumber.safeParse(number).success && uuid.safeParse(comment).success;
  const discussed = known ? await findDiscussed(number) : null;
  if (!discussed || !asked.success) return leadToMissing();
  const { page } = asked.data;
  const done = asked.data.done ?? undefined;
  const locale = await getLocale();
  const actor = await findActor();
  const { reader, decision } = await discussionStanding(actor, discussed);
  const found = await findThread({ kind: "proposal", id: discussed.id }, comment, { page, reader });
  if (!found) return leadToMissing();
  const { thread, total } = found;
  if (thread.parentId) {
    redirect(
      `${href(locale, "discussionThread", { number, comment: thread.parentId }, { done })}#comment-${thread.id}`,
    );
  }

  const t = await getTranslations("discussion");
  const say = await getTranslations();
  const name = thread.author ?? t("erased");
  const author = thread.association ? t("onBehalf", { author: name, association: thread.association }) : name;
  const address = { number, comment: thread.id };
  const shared = { locale, from: { number, page, thread: thread.id }, takesPart: decision?.allowed === true };
  const takesReplies = thread.publication === "published" && thread.removedAt === null;
  return (
    <PublicPage
      section="proposals"
      title={t("someone", { author })}
      trail={[
        { label: say("proposals.title"), href: href(locale, "proposals") },
        { label: say("proposals.card.number", { number }), href: href(locale, "proposal", { number }) },
        { label: t("title"), href: href(locale, "discussion", { number }) },
      ]}
      alternates={alternates("discussionThread", address)}
    >
      <div className="wrap space-y-6 pb-16">
        <PageHeader
          title={t("someone", { author })}
          lead={<span lang="it">{discussed.title || say("moderation.tombstone.title")}</span>}
        >
          <p>
            <TextLink href={href(locale, "discussion", { number })}>{t("backToDiscussion")}</TextLink>
          </p>
          {done ? <Done tone={done === "held" ? "warning" : "success"} title={t(`done.${done}`)} /> : null}
        </PageHeader>
        <CommentCard {...shared} comment={thread} level={2} />
        <Replies {...shared} replies={thread.shownReplies} level={3} />
        <Pagination
          label={t("repliesPages")}
          page={page}
          pages={Math.ceil(total / repliesPageSize)}
          hrefOf={(each) => href(locale, "discussionThread", address, { page: each })}
        />
        {takesReplies ? (
          <Section id="reply" title={t("form.titleReply")}>
            <CommentForm
              locale={locale}
              id={randomUUID()}
              kind="proposal"
              subjectId={discussed.id}
              parentId={thread.id}
              signInHref={actor ? null : signInAddress({ returnTo: href(locale, "discussionThread", address) })}
              unavailable={decision && !decision.allowed ? say(decision.reason, decision.params) : null}
              represented={actor ? await listRepresented(actor.personId) : []}
            />
          </Section>
        ) : null}
      </div>
    </PublicPage>
  );
}
