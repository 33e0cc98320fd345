// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Step } from "#components/ui/steps.tsx";
import type { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type Draft, type FilingStep, filingSteps, isComplete } from "#lib/proposals/filing-schemas.ts";

type Words = Awaited<ReturnType<typeof getTranslations<"filing">>>;

/** Where each step of filing is taken. */
export const pageOf = {
  what: "draftProposal",
  where: "placeProposal",
  attachments: "attachToProposal",
  who: "proposalAuthors",
  summary: "reviewProposal",
} as const satisfies Record<FilingStep, string>;

/** The steps as one sees them: those of a draft can be taken in any order, and say what they lack. */
export const walkOf = (locale: Locale, t: Words, draft?: Draft & { id: string }): Step[] =>
  filingSteps.map((step) => ({
    id: step,
    label: t(`steps.${step}`),
    href: draft && href(locale, pageOf[step], { id: draft.id }),
    lacks: draft && !isComplete(step, draft) ? t("steps.missing") : undefined,
  }));
