// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { editCommentAction, removeCommentAction } from "#lib/discussion/actions.ts";
import { commentLength } from "#lib/discussion/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { CommentText } from "./comment-text.tsx";

type Props = {
  locale: Locale;
  comment: { id: string; version: number; body: string };
  /** The time of day until which it can be mended. */
  until: string;
  /** Why it cannot be mended any more; it can be taken back all the same. */
  unavailable: string | null;
};

export function EditComment({ locale, comment, until, unavailable }: Props) {
  const t = useTranslations("discussion");
  const label = t("form.body");
  return (
    <div className="measure space-y-6">
      {unavailable ? (
        <>
          <CommentText text={comment.body} />
          <Callout tone="warning">
            <p>{unavailable}</p>
          </Callout>
        </>
      ) : (
        <>
          <p>{t("edit.lead", { time: until })}</p>
          <DeskForm
            locale={locale}
            action={editCommentAction}
            values={{ commentId: comment.id, version: String(comment.version) }}
            labels={{ body: label }}
            submit={t("edit.submit")}
          >
            <DeskTextArea
              locale={locale}
              name="body"
              label={label}
              defaultValue={comment.body}
              limit={commentLength.maximum}
            />
          </DeskForm>
        </>
      )}
      <Section title={t("edit.removeTitle")} lead={t("edit.removeText")}>
        <VerbForm locale={locale} action={removeCommentAction} values={{ commentId: comment.id }} variant="danger">
          {t("edit.remove")}
        </VerbForm>
      </Section>
    </div>
  );
}
