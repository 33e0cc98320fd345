// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Aspect, aspects, type RatedKind, type Rating, ratings } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { RatingWords } from "./rating-fields.tsx";

/** The questions about a page, or about a service. */
export function useRatingWords(kind: RatedKind): RatingWords {
  const t = useTranslations("feedback");
  const named = (branch: "well" | "hard") =>
    Object.fromEntries(aspects.map((aspect) => [aspect, t(`${branch}.aspects.${aspect}`)])) as Record<Aspect, string>;
  return {
    question: t(`${kind}.question`),
    lowest: t(`${kind}.lowest`),
    highest: t(`${kind}.highest`),
    marks: Object.fromEntries(ratings.map((mark) => [mark, t(`${kind}.marks.${mark}`)])) as Record<Rating, string>,
    well: { question: t("well.question"), aspects: named("well") },
    hard: { question: t("hard.question"), aspects: named("hard") },
    comment: t("comment"),
    commentHint: t("commentHint"),
    send: t("send"),
    next: t("next"),
    thanks: t("thanks"),
    thanksText: t("thanksText"),
    again: t(`${kind}.again`),
    againText: t("againText"),
    kept: t("kept"),
    failed: t("failed"),
  };
}
