// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { RadioGroup } from "#components/forms/choices.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { keepWhoAction } from "#lib/proposals/filing-actions.ts";
import { StepForm, type StepWords } from "./step-form.tsx";
import { useStep } from "./use-step.ts";

type Props = {
  locale: Locale;
  draft: { id: string; version: string; associationId: string };
  /** Those whose delegation stands today. */
  associations: readonly { value: string; label: string }[];
  /** Whether the name it was written in stands no longer. */
  mustChoose: boolean;
  words: StepWords & { associationId: { label: string; hint: string }; myself: string };
  pageHref: string;
  back?: "summary";
};

/** The fourth step: in whose name one proposes. Without a delegation there is nothing to choose, and one goes on. */
export function WhoForm({ locale, draft, associations, mustChoose, words, pageHref, back }: Props) {
  const step = useStep(keepWhoAction, draft);
  const labels = { associationId: words.associationId.label };
  return (
    <StepForm
      locale={locale}
      step={step}
      labels={labels}
      words={words}
      pageHref={pageHref}
      back={back}
      saved={({ newerAssociationId }) => [
        {
          label: words.associationId.label,
          text: associations.find(({ value }) => value === newerAssociationId)?.label ?? words.myself,
        },
      ]}
    >
      {associations.length > 0 || mustChoose ? (
        <RadioGroup
          key={step.written("associationId")}
          locale={locale}
          name="associationId"
          {...words.associationId}
          choices={[{ value: "", label: words.myself }, ...associations]}
          defaultValue={step.written("associationId")}
          error={step.errors.associationId}
        />
      ) : null}
    </StepForm>
  );
}
