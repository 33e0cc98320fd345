// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Stance, Vote } from "#lib/discussion/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Ground, Publication } from "#lib/moderation/vocabulary.ts";
import { useAuthorWords } from "./author-words.ts";
import { CommentText } from "./comment-text.tsx";
import { VoteForm, type Whereabouts } from "./vote-form.tsx";

export type CommentToShow = {
  id: string;
  parentId: string | null;
  stance: Stance | null;
  body: string;
  publication: Publication;
  createdAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
  author: string | null;
  association: string | null;
  isOwn: boolean;
  up: number;
  down: number;
  ownVote: Vote | null;
  replies: number;
  ground: Ground | null;
  moderationId: string | null;
};

type Props = {
  locale: Locale;
  comment: CommentToShow;
  from: Whereabouts;
  /** Whether who reads may take part now: otherwise the votes are told and not asked. */
  takesPart: boolean;
  level: 2 | 3 | 4;
};

const looks: Record<Stance, { tone: Tone; icon: IconName }> = {
  for: { tone: "success", icon: "plus" },
  against: { tone: "warning", icon: "close" },
  neutral: { tone: "neutral", icon: "comment" },
};

/** A comment or a reply with what one can do with it; of what is hidden or gone, that it was there and why. */
export function CommentCard({ locale, comment, from, takesPart, level }: Props) {
  const t = useTranslations("discussion");
  const Heading = `h${level}` as const;
  const author = useAuthorWords()(comment);
  const isGone = comment.removedAt !== null || comment.publication === "hidden";
  return (
    <article id={`comment-${comment.id}`} className="scroll-mt-6 space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-soft">
        {comment.stance ? <Badge {...looks[comment.stance]}>{t(`stance.${comment.stance}`)}</Badge> : null}
        <Heading className="font-sans text-base font-semibold text-ink">
          {comment.isOwn ? t("you", { author }) : author}
        </Heading>
        <DateTime locale={locale} value={comment.createdAt} withTime />
        {comment.editedAt && !isGone ? <span>{t("edited")}</span> : null}
      </div>
      <Tombstone locale={locale} comment={comment} />
      {comment.body ? <CommentText text={comment.body} /> : null}
      {isGone ? null : (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Votes locale={locale} comment={comment} author={author} from={from} takesPart={takesPart} />
          <Links locale={locale} comment={comment} author={author} number={from.number} />
        </div>
      )}
    </article>
  );
}

function Tombstone({ locale, comment }: { locale: Locale; comment: CommentToShow }) {
  const t = useTranslations("discussion.tombstone");
  const tGround = useTranslations("moderation.ground");
  const ground = comment.ground ? tGround(comment.ground) : "";
  const words = comment.removedAt
    ? t("removed")
    : comment.publication === "hidden"
      ? t(comment.isOwn ? "hiddenOwn" : "hidden", { ground })
      : comment.publication === "held"
        ? t("held")
        : null;
  if (!words) return null;
  return (
    <p className="rounded-smooth border border-dashed border-edge bg-paper px-4 py-2 text-base text-soft">
      {words}{" "}
      {comment.isOwn && comment.moderationId && !comment.removedAt ? (
        <TextLink href={href(locale, "ownModeration", { id: comment.moderationId })}>{t("why")}</TextLink>
      ) : null}
    </p>
  );
}

type Voting = Pick<Props, "locale" | "comment" | "from" | "takesPart"> & { author: string };

function Votes({ locale, comment, author, from, takesPart }: Voting) {
  const t = useTranslations("discussion.votes");
  const { up, down } = comment;
  if (!takesPart || comment.isOwn || comment.publication !== "published") {
    return up + down === 0 ? null : (
      <p className="text-base text-soft">
        {t("up", { count: up })} · {t("down", { count: down })}
      </p>
    );
  }
  return (
    <VoteForm
      locale={locale}
      commentId={comment.id}
      own={comment.ownVote}
      counts={{ up, down }}
      words={{
        up: { label: t("agree"), about: t("agreeWith", { author }) },
        down: { label: t("disagree"), about: t("disagreeWith", { author }) },
      }}
      from={from}
    />
  );
}

type Linking = { locale: Locale; comment: CommentToShow; author: string; number: string };

function Links({ locale, comment, author, number }: Linking) {
  const t = useTranslations("discussion.links");
  const address = { number, comment: comment.id };
  const isPublic = comment.publication === "published";
  return (
    <>
      {comment.parentId === null && isPublic ? (
        <TextLink
          href={`${href(locale, "discussionThread", address)}#reply`}
          aria-label={t("replyTo", { author })}
          className="text-base"
        >
          {t("reply")}
        </TextLink>
      ) : null}
      {comment.isOwn ? (
        <TextLink href={href(locale, "editComment", address)} className="text-base">
          {t("edit")}
        </TextLink>
      ) : (
        <TextLink
          href={href(locale, "report", { kind: "comment", id: comment.id })}
          aria-label={t("reportOf", { author })}
          className="text-base"
          rel="nofollow"
        >
          {t("report")}
        </TextLink>
      )}
    </>
  );
}
