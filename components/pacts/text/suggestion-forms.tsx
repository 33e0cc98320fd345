// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { decideSuggestionAction } from "#lib/pacts/text-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";
import { HeldVersion } from "./held-version.tsx";

type Props = {
  locale: Locale;
  place: TextPlace;
  pactId: string;
  suggestionId: string;
  /** Of the clause as it is shown above. */
  version: number;
  /** Whether one's own side made it. */
  isOwn: boolean;
};

/** The other side accepts or declines; one's own takes it back. */
export function SuggestionForm({ locale, place, pactId, suggestionId, version, isOwn }: Props) {
  const t = useTranslations("pact-text");
  const values = { pactId, suggestionId, place };
  if (isOwn) {
    return (
      <DeskForm
        locale={locale}
        action={decideSuggestionAction}
        values={{ ...values, decision: "withdrawn" }}
        submit={t("suggestion.withdraw")}
        variant="secondary"
      >
        <HeldVersion version={version} />
      </DeskForm>
    );
  }
  const labels = { decision: t("suggestion.decision"), reason: t("suggestion.reason") };
  return (
    <DeskForm
      locale={locale}
      action={decideSuggestionAction}
      values={values}
      labels={labels}
      submit={t("suggestion.decide")}
    >
      <HeldVersion version={version} />
      <DeskRadioGroup
        locale={locale}
        name="decision"
        label={labels.decision}
        choices={[
          { value: "accepted", label: t("suggestion.accept"), hint: t("suggestion.acceptHint") },
          { value: "declined", label: t("suggestion.decline") },
        ]}
      />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={labels.reason}
        hint={t("suggestion.reasonHint")}
        rows={3}
        limit={clauseLength.reasons}
        optional
      />
    </DeskForm>
  );
}
