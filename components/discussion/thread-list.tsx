// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { CommentCard, type CommentToShow } from "./comment-card.tsx";
import type { Whereabouts } from "./vote-form.tsx";

type Props = {
  locale: Locale;
  threads: readonly (CommentToShow & { shownReplies: CommentToShow[] })[];
  from: Whereabouts;
  takesPart: boolean;
};

/** Comments with the first of their replies; the others are a page away. */
export function ThreadList({ locale, threads, from, takesPart }: Props) {
  const t = useTranslations("discussion.links");
  const shared = { locale, from, takesPart };
  return (
    <ul className="space-y-6">
      {threads.map((thread) => (
        <li key={thread.id} className="space-y-4 rounded-smooth border border-line p-4 sm:p-6">
          <CommentCard {...shared} comment={thread} level={3} />
          <Replies {...shared} replies={thread.shownReplies} level={4} />
          {thread.replies > thread.shownReplies.length ? (
            <p>
              <TextLink href={href(locale, "discussionThread", { number: from.number, comment: thread.id })}>
                {t("replies", { count: thread.replies })}
              </TextLink>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type RepliesProps = Omit<Props, "threads"> & { replies: readonly CommentToShow[]; level: 3 | 4 };

/** What others replied, oldest first. */
export function Replies({ replies, level, ...shared }: RepliesProps) {
  if (replies.length === 0) return null;
  return (
    <ul className="space-y-5 border-l-4 border-primary-light pl-4 sm:pl-6">
      {replies.map((reply) => (
        <li key={reply.id}>
          <CommentCard {...shared} comment={reply} level={level} />
        </li>
      ))}
    </ul>
  );
}
