// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { askQuestionAction } from "#lib/calls/actions.ts";
import { callLength } from "#lib/calls/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  /** The identifier of the question that will be asked: a form sent twice asks once. */
  id: string;
  call: { id: string; slug: string };
};

/** The form by which a citizen asks about a call. */
export function AskQuestionForm({ locale, id, call }: Props) {
  const t = useTranslations("calls.ask");
  const labels = { body: t("body") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={askQuestionAction}
      values={{ id, callId: call.id, slug: call.slug }}
      submit={t("submit")}
    >
      <DeskTextArea
        locale={locale}
        name="body"
        label={labels.body}
        hint={t("bodyHint")}
        rows={5}
        limit={callLength.question.maximum}
      />
    </DeskForm>
  );
}
