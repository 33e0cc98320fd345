// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { postCommentAction } from "#lib/discussion/actions.ts";
import { commentLength } from "#lib/discussion/schemas.ts";
import { type DiscussedKind, stances } from "#lib/discussion/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  /** Of the comment that will be: made with the form, so that what is sent twice is one. */
  id: string;
  kind: DiscussedKind;
  subjectId: string;
  /** What one replies to; a comment of the first level says where it stands instead. */
  parentId: string | null;
  /** Where who has not signed in goes to do so; null for who has. */
  signInHref: string | null;
  /** Why who signed in cannot take part; null where they can. */
  unavailable: string | null;
  /** The associations and committees one may speak for today. */
  represented: readonly { id: string; name: string }[];
};

/** Writing a comment or a reply, or what it takes to. */
export function CommentForm({ locale, id, kind, subjectId, parentId, signInHref, unavailable, represented }: Props) {
  const t = useTranslations("discussion");
  const isReply = parentId !== null;
  if (signInHref) {
    return (
      <div className="space-y-4">
        <p className="measure">{t("form.signInText")}</p>
        <ButtonLink href={signInHref}>{t("form.signIn")}</ButtonLink>
      </div>
    );
  }
  const submit = t(isReply ? "form.submitReply" : "form.submit");
  if (unavailable) return <Button disabledBecause={unavailable}>{submit}</Button>;
  const labels = {
    stance: t("form.stance"),
    associationId: t("form.for"),
    body: t(isReply ? "form.bodyReply" : "form.body"),
  };
  return (
    <div className="measure">
      <DeskForm
        locale={locale}
        action={postCommentAction}
        address="/api/comments"
        values={{ id, kind, subjectId, ...(isReply && { parentId }) }}
        labels={labels}
        submit={submit}
      >
        {isReply ? null : (
          <DeskRadioGroup
            locale={locale}
            name="stance"
            label={labels.stance}
            choices={stances.map((stance) => ({ value: stance, label: t(`stance.${stance}`) }))}
          />
        )}
        {represented.length > 0 ? (
          <DeskRadioGroup
            locale={locale}
            name="associationId"
            label={labels.associationId}
            hint={t("form.forHint")}
            choices={[
              { value: "", label: t("form.forMyself") },
              ...represented.map(({ id: value, name: label }) => ({ value, label })),
            ]}
            defaultValue=""
            optional
          />
        ) : null}
        <DeskTextArea
          locale={locale}
          name="body"
          label={labels.body}
          hint={t("form.hint")}
          limit={commentLength.maximum}
          rows={5}
        />
      </DeskForm>
    </div>
  );
}
