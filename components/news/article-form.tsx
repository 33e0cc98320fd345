// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskChoices } from "#components/desk/desk-choices.tsx";
import { DeskCheckbox, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import { useEditorWords } from "#components/editor/editor-words.ts";
import { MarkdownEditor } from "#components/editor/markdown-editor.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { editArticleAction, insertPictureAction } from "#lib/news/actions.ts";
import { articleLength } from "#lib/news/schemas.ts";
import type { ArticleKind } from "#lib/news/vocabulary.ts";

export type EditedArticle = {
  id: string;
  kind: ArticleKind;
  version: number;
  title: string;
  lead: string;
  body: string;
  titleEn: string | null;
  leadEn: string;
  bodyEn: string | null;
  topicCode: string | null;
  zones: readonly { code: string }[];
  dueOn: string | null;
  isUrgent: boolean;
};

type Props = {
  locale: Locale;
  article: EditedArticle;
  topics: readonly { code: string; name: Localized }[];
  zones: readonly { code: string; name: string }[];
};

/** What an article says, in Italian and, where somebody wrote it, in English. */
export function ArticleForm({ locale, article, topics, zones }: Props) {
  const t = useTranslations("news");
  const editor = useTranslations("editor");
  const words = useEditorWords();
  const labels = {
    title: t("fields.title"),
    lead: t("fields.lead"),
    body: t("fields.body"),
    titleEn: t("fields.titleEn"),
    leadEn: t("fields.leadEn"),
    bodyEn: t("fields.bodyEn"),
    topicCode: t("fields.topic"),
    zones: t("fields.zones"),
    dueOn: t("fields.dueOn"),
  };
  const writing = { locale, words, ownerId: article.id, insertPicture: insertPictureAction, hint: editor("hint") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={editArticleAction}
      values={{ id: article.id, version: String(article.version) }}
      submit={t("save")}
    >
      <SavedMeanwhile
        words={{ title: t("meanwhile.title"), text: t("meanwhile.text") }}
        saved={[
          { label: labels.title, text: article.title },
          { label: labels.lead, text: article.lead },
          { label: labels.body, text: article.body },
        ]}
      />
      <DeskTextField locale={locale} name="title" label={labels.title} defaultValue={article.title} />
      <DeskTextArea
        locale={locale}
        name="lead"
        label={labels.lead}
        hint={t("fields.leadHint")}
        rows={3}
        limit={articleLength.lead}
        defaultValue={article.lead}
        optional
      />
      <MarkdownEditor {...writing} name="body" label={labels.body} defaultValue={article.body} />
      <Disclosure summary={t("fields.english")}>
        <div className="space-y-8 pt-4">
          <DeskTextField
            locale={locale}
            name="titleEn"
            label={labels.titleEn}
            defaultValue={article.titleEn ?? ""}
            optional
          />
          <DeskTextArea
            locale={locale}
            name="leadEn"
            label={labels.leadEn}
            rows={3}
            limit={articleLength.lead}
            defaultValue={article.leadEn}
            optional
          />
          <MarkdownEditor
            {...writing}
            name="bodyEn"
            label={labels.bodyEn}
            defaultValue={article.bodyEn ?? ""}
            optional
          />
        </div>
      </Disclosure>
      <DeskSelect
        locale={locale}
        name="topicCode"
        label={labels.topicCode}
        emptyLabel={t("fields.noTopic")}
        options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        defaultValue={article.topicCode ?? ""}
        optional
      />
      <DeskChoices
        locale={locale}
        name="zones"
        label={labels.zones}
        hint={t("fields.zonesHint")}
        choices={zones.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={article.zones.map(({ code }) => code)}
      />
      {article.kind === "notice" ? (
        <>
          <DeskTextField
            locale={locale}
            name="dueOn"
            type="date"
            label={labels.dueOn}
            hint={t("fields.dueOnHint")}
            defaultValue={article.dueOn ?? ""}
            optional
          />
          <DeskCheckbox
            locale={locale}
            name="isUrgent"
            value="yes"
            label={t("fields.urgent")}
            hint={t("fields.urgentHint")}
            defaultChecked={article.isUrgent}
            optional
          />
        </>
      ) : null}
    </DeskForm>
  );
}
