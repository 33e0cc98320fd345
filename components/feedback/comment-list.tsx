// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { hideCommentAction } from "#lib/feedback/actions.ts";
import type { RatedKind, Rating } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { useRatedNames } from "./use-rated-names.ts";

type Comment = {
  id: string;
  name: string;
  address: string | null;
  locale: Locale;
  rating: Rating;
  comment: string | null;
  hiddenReason: string | null;
  givenOn: string;
};

type Props = {
  locale: Locale;
  kind: RatedKind;
  month: string | undefined;
  comments: readonly Comment[];
  mayHide: boolean;
  /** The one whose words are about to be removed. */
  hiding: string | undefined;
};

/** What people wrote; what should not be kept is removed with a reason. */
export function CommentList({ locale, kind, month, comments, mayHide, hiding }: Props) {
  const t = useTranslations("feedback.desk");
  const nameOf = useRatedNames();
  if (comments.length === 0) return <p className="text-soft">{t("noComments")}</p>;
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {comments.map(({ id, name, address, rating, comment, hiddenReason, givenOn, locale: language }) => (
        <li key={id} className="space-y-3 rounded-broad border border-line bg-white p-5">
          <p className="text-base text-soft">
            {t("given", { rating })} · {nameOf(kind, name)}
            {address ? <span className="wrap-anywhere"> ({address})</span> : null} ·{" "}
            <DateTime locale={locale} value={givenOn} style="short" />
          </p>
          {comment === null ? (
            <p className="text-soft">{t("removed", { reason: hiddenReason ?? "" })}</p>
          ) : (
            <p lang={language} className="wrap-anywhere">
              {comment}
            </p>
          )}
          {comment !== null && mayHide && hiding !== id ? (
            <TextLink href={`${href(locale, "deskFeedback", {}, { kind, month, hide: id })}#hide`} className="touch">
              {t("hide")}
            </TextLink>
          ) : null}
          {comment !== null && mayHide && hiding === id ? (
            <div id="hide">
              <DeskForm
                locale={locale}
                action={hideCommentAction}
                values={{ id, kind, month: month ?? "" }}
                labels={{ reason: t("reason") }}
                submit={t("hideSubmit")}
                variant="danger"
              >
                <DeskTextField
                  locale={locale}
                  name="reason"
                  label={t("reason")}
                  hint={t("reasonHint")}
                  maxLength={200}
                />
              </DeskForm>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
