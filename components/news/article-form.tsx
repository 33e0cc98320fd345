// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import { useEditorWords } from "#components/editor/editor-words.ts";
import { MarkdownEditor } from "#components/editor/markdown-editor.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { editArticleAction, insertPictureAction } from "#lib/news/actions.ts";
import { articleLength } from "#lib/news/schemas.ts";
import type { ArticleKind } from "#lib/news/vocabulary.ts";
import { EnglishFields } from "./english-fields.tsx";
import { type Scope, ScopeFields } from "./scope-fields.tsx";

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

type Props = Scope & { locale: Locale; article: EditedArticle };

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
  const writing = {
    locale,
    words,
    picture: { ownerId: article.id, insertPicture: insertPictureAction },
    hint: editor("hint"),
  };
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
      <EnglishFields locale={locale} labels={labels} value={article} leadLimit={articleLength.lead} writing={writing} />
      <ScopeFields locale={locale} labels={labels} value={article} topics={topics} zones={zones} />
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
