// SPDX-License-Identifier: AGPL-3.0-or-later
import { CommentText } from "#components/discussion/comment-text.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Ground, Holding, ModeratedKind, ModerationStatus, Signal } from "#lib/moderation/vocabulary.ts";
import { ModerationBadge } from "./moderation-badge.tsx";

export type QueuedModeration = {
  id: string;
  kind: ModeratedKind;
  status: ModerationStatus;
  heldBecause: Holding | null;
  signals: readonly Signal[];
  updatedAt: Date;
  openReports: number;
  reportedGrounds: readonly string[];
  subject: { number: string; title: string; text: string; author: string | null };
};

/** How much of a text the queue shows: enough to decide on a comment, not a whole proposal. */
const shownLength = 400;

/** One thing in the queue: what it is, why it is here, since when. */
export function QueuedItem({ locale, item }: { locale: Locale; item: QueuedModeration }) {
  const t = useTranslations("moderation");
  const { subject, status, kind, openReports } = item;
  const author = subject.author ?? t("queue.none");
  const grounds = (item.reportedGrounds as readonly Ground[]).map((ground) => t(`ground.${ground}`));
  const signals = status === "held" ? item.signals : [];
  const text = [...subject.text];
  return (
    <div className="min-w-0 flex-1 space-y-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-soft">
        <ModerationBadge status={status} />
        <span className="font-semibold text-ink">{t("item.title", { kind: t(`kind.${kind}`), author })}</span>
        <span>{t("queue.since", { date: formatInstant(locale, item.updatedAt) })}</span>
      </p>
      <h2 className="font-sans text-lg">
        <TextLink href={href(locale, "deskModerated", { id: item.id })}>
          {subject.title} ({subject.number})
        </TextLink>
      </h2>
      <CommentText text={text.length > shownLength ? `${text.slice(0, shownLength).join("")}…` : subject.text} />
      <ul className="flex flex-wrap gap-2">
        {openReports > 0 ? (
          <li>
            <Badge tone="warning" icon="flag">
              {t("queue.reports", { count: openReports })}: {grounds.join(", ")}
            </Badge>
          </li>
        ) : null}
        {status === "held" && item.heldBecause ? (
          <li>
            <Badge tone="neutral">{t(`because.${item.heldBecause}`)}</Badge>
          </li>
        ) : null}
        {signals.map((signal) => (
          <li key={signal.kind}>
            <Badge tone="warning">{t(`signal.${signal.kind}`, { found: signal.found, allowed: signal.allowed })}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
