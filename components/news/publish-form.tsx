// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { publishArticleAction, withdrawArticleAction } from "#lib/news/actions.ts";
import type { Standing } from "#lib/news/vocabulary.ts";

type Props = {
  locale: Locale;
  id: string;
  standing: Standing;
  /** As fields of a form show moments. */
  from: string;
  until: string;
};

/** From when until when an article can be read. */
export function PublishForm({ locale, id, standing, from, until }: Props) {
  const t = useTranslations("news");
  const labels = { from: t("publish.from"), until: t("publish.until"), body: t("fields.body") };
  const isPublished = !["draft", "withdrawn"].includes(standing);
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={publishArticleAction}
      values={{ id }}
      submit={t(isPublished ? "publish.change" : "publish.submit")}
    >
      <DeskTextField
        locale={locale}
        name="from"
        type="datetime-local"
        label={labels.from}
        hint={t("publish.fromHint")}
        defaultValue={from}
        optional
      />
      <DeskTextField
        locale={locale}
        name="until"
        type="datetime-local"
        label={labels.until}
        hint={t("publish.untilHint")}
        defaultValue={until}
        optional
      />
    </DeskForm>
  );
}

/** Takes an article back, for a reason. */
export function WithdrawForm({ locale, id }: { locale: Locale; id: string }) {
  const t = useTranslations("news");
  const labels = { reason: t("withdraw.reason") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={withdrawArticleAction}
      values={{ id }}
      submit={t("withdraw.submit")}
      variant="danger"
    >
      <DeskTextField locale={locale} name="reason" label={labels.reason} hint={t("withdraw.reasonHint")} />
    </DeskForm>
  );
}
