// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Ground, Holding, ModerationStatus, Signal } from "#lib/moderation/vocabulary.ts";

type Found = {
  moderation: {
    status: ModerationStatus;
    heldBecause: Holding | null;
    signals: readonly Signal[];
    ground: Ground | null;
    explanation: string | null;
    decidedAt: Date | null;
    appeal: string | null;
    appealAnswer: string | null;
    appealDecidedAt: Date | null;
  };
  decidedBy: string | null;
  appealDecidedBy: string | null;
  subject: { number: string; commentId: string | null; createdAt: Date };
};

/** What is known of a moderation: why it began, what was decided by whom, what its author asked. */
export function ModeratedFacts({ locale, found }: { locale: Locale; found: Found }) {
  const t = useTranslations("moderation");
  const { moderation, subject } = found;
  const { signals, heldBecause, ground, explanation, appeal, appealAnswer } = moderation;
  const place = subject.commentId
    ? href(locale, "discussionThread", { number: subject.number, comment: subject.commentId })
    : href(locale, "proposal", { number: subject.number });
  const byWhom = (name: string | null, at: Date | null) =>
    at ? t("item.byWhom", { name: name ?? t("queue.none"), date: formatInstant(locale, at) }) : null;
  const items: [string, ReactNode][] = [
    [t("item.number"), <TextLink key="place" href={place}>{`${subject.number}: ${t("item.publicPage")}`}</TextLink>],
    [t("item.written"), formatInstant(locale, subject.createdAt)],
    [t("item.signals"), heldBecause ? whyHeld() : null],
    [t("item.decidedBy"), byWhom(found.decidedBy, moderation.decidedAt)],
    [t("report.ground"), ground ? t(`ground.${ground}`) : null],
    [t("item.explanation"), explanation],
    [t("item.appeal"), appeal],
    [t("item.answer"), appealAnswer],
    [t("item.decideAppeal"), byWhom(found.appealDecidedBy, moderation.appealDecidedAt)],
  ];
  return (
    <aside>
      <h2 className="pb-4 text-2xl">{t("item.state")}</h2>
      <DescriptionList items={items.flatMap(([term, description]) => (description ? [{ term, description }] : []))} />
    </aside>
  );

  function whyHeld(): string {
    if (heldBecause === "rule") return t("because.rule");
    return signals.map(({ kind, found: count, allowed }) => t(`signal.${kind}`, { found: count, allowed })).join("; ");
  }
}
