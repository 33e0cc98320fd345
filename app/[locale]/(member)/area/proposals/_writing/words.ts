// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StepWords } from "#components/proposals/writing/step-form.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";

/** What every step says. */
export async function stepWords(): Promise<StepWords> {
  const t = await getTranslations();
  return {
    continue: t("proposals.form.continue"),
    save: t("proposals.form.save"),
    conflict: {
      title: t("filing.conflict.title"),
      text: t("filing.conflict.text"),
      saved: t("filing.conflict.saved"),
      take: t("filing.conflict.take"),
    },
  };
}
