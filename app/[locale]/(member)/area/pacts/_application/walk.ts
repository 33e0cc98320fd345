// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Step } from "#components/ui/steps.tsx";
import type { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type Asked, isComplete, type Written } from "#lib/pacts/application-missing.ts";
import { applicationSteps } from "#lib/pacts/application-vocabulary.ts";
import { pageOfStep } from "#lib/pacts/application-walk.ts";

type Words = Awaited<ReturnType<typeof getTranslations<"pact-application">>>;

/** The steps as one sees them: those of a draft can be taken in any order, and say what they lack. */
export const walkOf = (locale: Locale, t: Words, draft?: { pact: Written & { id: string }; asked: Asked }): Step[] =>
  applicationSteps.map((step) => ({
    id: step,
    label: t(`steps.${step}`),
    href: draft && href(locale, pageOfStep[step], { id: draft.pact.id }),
    lacks: draft && !isComplete(step, draft.pact, draft.asked) ? t("steps.missing") : undefined,
  }));
