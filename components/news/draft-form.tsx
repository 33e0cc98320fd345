// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { draftArticleAction } from "#lib/news/actions.ts";
import { articleKinds } from "#lib/news/vocabulary.ts";

/** With what an article begins: what it is, and a title. */
export function DraftForm({ locale }: { locale: Locale }) {
  const t = useTranslations("news");
  const labels = { kind: t("fields.kind"), title: t("fields.title") };
  return (
    <DeskForm locale={locale} labels={labels} action={draftArticleAction} submit={t("begin")}>
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        defaultValue="news"
        choices={articleKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHints.${kind}`) }))}
      />
      <DeskTextField locale={locale} name="title" label={labels.title} hint={t("fields.titleHint")} />
    </DeskForm>
  );
}
