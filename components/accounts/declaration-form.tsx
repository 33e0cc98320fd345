// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type Choice, RadioGroup } from "#components/forms/choices.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { type Option, Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { declareResidencyAction } from "#lib/accounts/actions.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  ties: readonly Choice[];
  zones: readonly Option[];
  words: { tie: string; zone: string; declare: string };
};

/** Where one declares that one lives, works or studies in the municipality. */
export function DeclarationForm({ locale, ties, zones, words }: Props) {
  const [state, dispatch] = useFormAction(declareResidencyAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} noValidate className="measure space-y-6">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <RadioGroup
        locale={locale}
        name="tie"
        label={words.tie}
        choices={ties}
        defaultValue={state?.values.tie}
        error={refused?.fields?.tie}
      />
      {zones.length > 0 ? (
        <Select
          locale={locale}
          name="zoneCode"
          label={words.zone}
          options={zones}
          optional={!ties.some(({ value }) => value === "home")}
          defaultValue={state?.values.zoneCode}
          error={refused?.fields?.zoneCode}
        />
      ) : null}
      <SubmitButton locale={locale}>{words.declare}</SubmitButton>
    </form>
  );
}
