// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { giveOpinionAction } from "#lib/proposals/examination-actions.ts";
import { OpinionFields } from "./opinion-fields.tsx";

type Props = { locale: Locale; opinionId: string; unavailable: string | null };

/** The unit's answer to what it was asked. */
export function OpinionForm({ locale, opinionId, unavailable }: Props) {
  const t = useTranslations("examination");
  const tStep = useTranslations("cases.step");
  return (
    <DeskForm
      locale={locale}
      action={giveOpinionAction}
      values={{ opinionId }}
      labels={{ position: t("form.position"), text: t("form.opinionText") }}
      submit={t("opinions.submit")}
      unavailable={unavailable}
      words={{ stale: tStep("stale"), staleText: tStep("staleText"), done: tStep("done") }}
    >
      <OpinionFields locale={locale} />
    </DeskForm>
  );
}
