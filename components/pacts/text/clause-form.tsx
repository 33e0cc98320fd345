// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { writeClauseAction } from "#lib/pacts/text-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";
import { HeldVersion } from "./held-version.tsx";

type Props = {
  locale: Locale;
  place: TextPlace;
  pactId: string;
  clause: { id: string; version: number; heading: string; body: string };
};

/**
 * Other words for a clause: into the text, or as a suggestion. Who comes second reads what the first wrote above their own
 * words, which stay, and chooses.
 */
export function ClauseForm({ locale, place, pactId, clause }: Props) {
  const t = useTranslations("pact-text");
  const labels = { heading: t("fields.heading"), body: t("fields.body"), remark: t("fields.remark") };
  return (
    <DeskForm
      locale={locale}
      action={writeClauseAction}
      values={{ pactId, clauseId: clause.id, place }}
      labels={labels}
      submit={t("write.save")}
      otherwise={
        <SubmitButton locale={locale} variant="secondary" name="as" value="suggestion">
          {t("write.suggest")}
        </SubmitButton>
      }
    >
      <SavedMeanwhile
        words={{ title: t("write.meanwhile"), text: t("write.meanwhileText") }}
        saved={[
          { label: labels.heading, text: clause.heading },
          { label: labels.body, text: clause.body },
        ]}
      />
      <HeldVersion version={clause.version} />
      <DeskTextField locale={locale} name="heading" label={labels.heading} defaultValue={clause.heading} />
      <DeskTextArea
        locale={locale}
        name="body"
        label={labels.body}
        hint={t("fields.bodyHint")}
        rows={12}
        limit={clauseLength.body}
        defaultValue={clause.body}
      />
      <DeskTextArea
        locale={locale}
        name="remark"
        label={labels.remark}
        hint={t("fields.remarkHint")}
        rows={3}
        limit={clauseLength.remark}
        optional
      />
    </DeskForm>
  );
}
