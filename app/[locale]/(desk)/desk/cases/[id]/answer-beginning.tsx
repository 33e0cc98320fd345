// SPDX-License-Identifier: AGPL-3.0-or-later
import { TemplatePicker } from "#components/templates/template-picker.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { slugOf } from "#lib/proposals/workflow.ts";
import { listOffered } from "#lib/templates/queries.ts";
import { chosenTemplateQuery } from "#lib/templates/schemas.ts";

/** The choice of a template for the answer, and the words of the one that the address names. */
export async function answerBeginning(
  locale: Locale,
  { caseId, topicCode }: { caseId: string; topicCode: string | null },
  query: Record<string, unknown>,
) {
  const { template: chosen } = chosenTemplateQuery.parse(query);
  const t = await getTranslations("templates");
  const templates = (await listOffered(topicCode)).map(({ id, title, answer, nextSteps }) => ({
    id,
    title,
    answer,
    nextSteps,
  }));
  const begun = templates.find(({ id }) => id === chosen);
  const picker =
    templates.length === 0 ? null : (
      <TemplatePicker
        locale={locale}
        templates={templates}
        action={href(locale, "deskCaseStep", { id: caseId, step: slugOf("answer") })}
        chosen={begun?.id}
        words={{
          title: t("use"),
          pick: t("pick"),
          hint: t("useHint"),
          insert: t("insert"),
          inserted: t("inserted"),
        }}
      />
    );
  return { picker, answer: begun?.answer, nextSteps: begun?.nextSteps };
}
