// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import type { AskedSection } from "#lib/pacts/application-form.ts";
import { answerName } from "#lib/pacts/application-schemas.ts";

/** How the questions are called, for the summary of mistakes. */
export const questionLabels = (locale: Locale, sections: readonly AskedSection[]): Record<string, string> =>
  Object.fromEntries(
    sections.flatMap(({ fields }) => fields).map(({ key, label }) => [answerName(key), label[locale]]),
  );

/** What is saved of the answers, question by question. */
export const answersSaved = (
  locale: Locale,
  sections: readonly AskedSection[],
  answers: Record<string, string>,
): { label: string; text: string }[] =>
  sections
    .flatMap(({ fields }) => fields)
    .map(({ key, label }) => ({ label: label[locale], text: answers[key] ?? "" }));
