// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { answerQuestionAction, setQuestionAsideAction } from "#lib/calls/actions.ts";
import { callLength } from "#lib/calls/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type OfQuestion = { locale: Locale; question: { id: string; body: string } };

/** Answers a question for everyone, in words that name nobody. */
export function AnswerQuestionForm({ locale, question: { id, body } }: OfQuestion) {
  const t = useTranslations("calls.questions");
  const labels = { published: t("published"), answer: t("answer") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={answerQuestionAction}
      values={{ questionId: id }}
      submit={t("publishAnswer")}
    >
      <DeskTextArea
        locale={locale}
        name="published"
        label={labels.published}
        hint={t("publishedHint")}
        rows={3}
        limit={callLength.question.maximum}
        defaultValue={body}
      />
      <DeskTextArea locale={locale} name="answer" label={labels.answer} rows={6} limit={callLength.answer.maximum} />
    </DeskForm>
  );
}

/** Leaves a question unpublished, and tells who asked why. */
export function SetQuestionAsideForm({ locale, question: { id } }: OfQuestion) {
  const t = useTranslations("calls.questions");
  const labels = { reason: t("reason") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={setQuestionAsideAction}
      values={{ questionId: id }}
      submit={t("setAside")}
      variant="secondary"
    >
      <DeskTextArea
        locale={locale}
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={3}
        limit={callLength.reason.maximum}
      />
    </DeskForm>
  );
}
