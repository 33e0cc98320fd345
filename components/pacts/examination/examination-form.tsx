// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { ButtonVariant } from "#components/ui/button.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useExaminationLabels } from "./use-labels.ts";

type Props = {
  locale: Locale;
  action: FormAction;
  values: Record<string, string>;
  submit: string;
  variant?: ButtonVariant;
  unavailable?: string | null;
  /** Whether it is the applicants' or a reader's form, and not the desk's. */
  isTheirs?: boolean;
  children: ReactNode;
};

/** A form of the examination. Whoever comes second reads what happened meanwhile and keeps their own words. */
export function ExaminationForm({ isTheirs = false, children, ...form }: Props) {
  const tStep = useTranslations("cases.step");
  const tOwn = useTranslations("pact-examination.own");
  const t = isTheirs ? tOwn : tStep;
  return (
    <DeskForm
      {...form}
      labels={useExaminationLabels()}
      words={{ stale: t("stale"), staleText: t("staleText"), done: t("done") }}
    >
      {children}
    </DeskForm>
  );
}
