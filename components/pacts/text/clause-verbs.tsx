// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  agreeAction,
  commentOnClauseAction,
  moveClauseAction,
  removeClauseAction,
  withdrawAgreementAction,
} from "#lib/pacts/text-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";
import type { Side } from "#lib/pacts/text-vocabulary.ts";
import { type Agreed, agrees } from "#lib/pacts/text-workflow.ts";

type Props = { locale: Locale; place: TextPlace; pactId: string; clause: Agreed & { id: string } };

/** Agreeing with the clause as it reads above, or thinking again. */
export function AgreeVerb({ locale, place, pactId, clause, side }: Props & { side: Side }) {
  const t = useTranslations("pact-text.clause");
  const values = { pactId, place };
  return agrees(clause, side) ? (
    <VerbForm
      locale={locale}
      action={withdrawAgreementAction}
      values={{ ...values, clauseId: clause.id }}
      variant="secondary"
    >
      {t("withdraw")}
    </VerbForm>
  ) : (
    <VerbForm locale={locale} action={agreeAction} values={{ ...values, clauses: `${clause.id}:${clause.version}` }}>
      {t("agree")}
    </VerbForm>
  );
}

export function CommentForm({ locale, place, pactId, clause }: Props) {
  const t = useTranslations("pact-text.comments");
  return (
    <DeskForm
      locale={locale}
      action={commentOnClauseAction}
      values={{ pactId, clauseId: clause.id, place }}
      labels={{ comment: t("label") }}
      submit={t("send")}
    >
      <DeskTextArea
        locale={locale}
        name="comment"
        label={t("label")}
        hint={t("hint")}
        rows={4}
        limit={clauseLength.comment}
      />
    </DeskForm>
  );
}

/** Where the clause stands, among `places`, and whether it stands at all. */
export function PlaceForms({
  locale,
  place,
  pactId,
  clause,
  number,
  places,
}: Props & { number: number | null; places: number }) {
  const t = useTranslations("pact-text.place");
  const values = { pactId, clauseId: clause.id, place };
  return (
    <div className="space-y-8">
      {number === null || places < 2 ? null : (
        <DeskForm
          locale={locale}
          action={moveClauseAction}
          values={values}
          labels={{ position: t("position") }}
          submit={t("move")}
          variant="secondary"
        >
          <DeskSelect
            locale={locale}
            name="position"
            label={t("position")}
            hint={t("positionHint")}
            options={Array.from({ length: places }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            }))}
            defaultValue={String(number)}
          />
        </DeskForm>
      )}
      <VerbForm
        locale={locale}
        action={removeClauseAction}
        values={{ ...values, version: String(clause.version), removed: clause.isRemoved ? "no" : "yes" }}
        variant={clause.isRemoved ? "secondary" : "danger"}
      >
        {t(clause.isRemoved ? "restore" : "remove")}
      </VerbForm>
    </div>
  );
}
