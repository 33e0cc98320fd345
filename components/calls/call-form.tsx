// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskChoices } from "#components/desk/desk-choices.tsx";
import { DeskRadioGroup, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import { useEditorWords } from "#components/editor/editor-words.ts";
import { MarkdownEditor } from "#components/editor/markdown-editor.tsx";
import type { Option } from "#components/forms/select.tsx";
import { draftCallAction, reviseCallAction } from "#lib/calls/actions.ts";
import { type CallSubject, callSubjects } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useCallLabels } from "./call-labels.ts";

/** With what a call begins: whether it is about commons or a theme, and its title. */
export function DraftCallForm({ locale, id }: { locale: Locale; id: string }) {
  const t = useTranslations("calls");
  return (
    <DeskForm
      locale={locale}
      labels={useCallLabels()}
      action={draftCallAction}
      values={{ id }}
      submit={t("desk.begin")}
    >
      <HeadFields locale={locale} />
    </DeskForm>
  );
}

type Head = { subject: CallSubject; title: string };

function HeadFields({ locale, value }: { locale: Locale; value?: Head }) {
  const t = useTranslations("calls");
  const labels = useCallLabels();
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="subject"
        label={labels.subject}
        choices={callSubjects.map((subject) => ({ value: subject, label: t(`subject.${subject}`) }))}
        defaultValue={value?.subject}
      />
      <DeskTextField locale={locale} name="title" label={labels.title} defaultValue={value?.title} />
    </>
  );
}

type Edited = Head & {
  id: string;
  version: number;
  body: string;
  criteria: string;
  topicCode: string | null;
};

type Props = {
  locale: Locale;
  call: Edited;
  /** What it may be about, and what it is about. */
  choices: readonly { id: string; name: string }[];
  chosen: readonly string[];
  topics: readonly Option[];
};

/** What a draft says: for what, and by which criteria. */
export function CallForm({ locale, call, choices, chosen, topics }: Props) {
  const t = useTranslations("calls");
  const news = useTranslations("news");
  const editor = useTranslations("editor");
  const labels = useCallLabels();
  const writing = { locale, words: useEditorWords() };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={reviseCallAction}
      values={{ id: call.id, version: String(call.version) }}
      submit={news("save")}
    >
      <SavedMeanwhile
        words={{ title: news("meanwhile.title"), text: news("meanwhile.text") }}
        saved={[
          { label: labels.title, text: call.title },
          { label: labels.body, text: call.body },
          { label: labels.criteria, text: call.criteria },
        ]}
      />
      <HeadFields locale={locale} value={call} />
      <DeskChoices
        locale={locale}
        name="commons"
        label={labels.commons}
        hint={t("fields.commonsHint")}
        choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
      />
      <MarkdownEditor
        {...writing}
        name="body"
        label={labels.body}
        hint={editor("hint")}
        defaultValue={call.body}
        optional
      />
      <MarkdownEditor
        {...writing}
        name="criteria"
        label={labels.criteria}
        hint={t("fields.criteriaHint")}
        defaultValue={call.criteria}
        optional
      />
      <DeskSelect
        locale={locale}
        name="topicCode"
        label={labels.topicCode}
        hint={t("fields.topicHint")}
        emptyLabel={news("fields.noTopic")}
        options={topics}
        defaultValue={call.topicCode ?? ""}
        optional
      />
    </DeskForm>
  );
}
