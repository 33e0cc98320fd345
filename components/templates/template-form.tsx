// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { reviseTemplateAction, writeTemplateAction } from "#lib/templates/actions.ts";
import { templateLength } from "#lib/templates/schemas.ts";

type Template = {
  id: string;
  version: number;
  title: string;
  topicCode: string | null;
  answer: string;
  nextSteps: string;
};

type Props = { locale: Locale; topics: readonly { code: string; name: Localized }[]; template?: Template };

/** The words of a template, to write them or to change them. */
export function TemplateForm({ locale, topics, template }: Props) {
  const t = useTranslations("templates");
  const labels = { title: t("name"), topicCode: t("topic"), answer: t("answer"), nextSteps: t("nextSteps") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={template ? reviseTemplateAction : writeTemplateAction}
      values={template ? { id: template.id, version: String(template.version) } : {}}
      submit={t("save")}
    >
      <DeskTextField
        locale={locale}
        name="title"
        label={labels.title}
        hint={t("nameHint")}
        defaultValue={template?.title}
      />
      <DeskSelect
        locale={locale}
        name="topicCode"
        label={labels.topicCode}
        emptyLabel={t("any")}
        options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        defaultValue={template?.topicCode ?? ""}
        optional
      />
      <DeskTextArea
        locale={locale}
        name="answer"
        label={labels.answer}
        hint={t("answerHint")}
        rows={10}
        limit={templateLength.answer}
        defaultValue={template?.answer}
      />
      <DeskTextArea
        locale={locale}
        name="nextSteps"
        label={labels.nextSteps}
        rows={4}
        limit={templateLength.nextSteps}
        defaultValue={template?.nextSteps}
        optional
      />
    </DeskForm>
  );
}
