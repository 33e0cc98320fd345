// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { reportAction } from "#lib/moderation/actions.ts";
import { noteLength } from "#lib/moderation/schemas.ts";
import { grounds, type ModeratedKind } from "#lib/moderation/vocabulary.ts";

type Props = { locale: Locale; subject: { kind: ModeratedKind; id: string } };

export function ReportForm({ locale, subject }: Props) {
  const t = useTranslations("moderation");
  const labels = { ground: t("report.ground"), note: t("report.note") };
  return (
    <DeskForm
      locale={locale}
      action={reportAction}
      values={subject}
      labels={labels}
      submit={t("report.submit")}
      words={{ stale: t("item.stale"), staleText: t("item.staleText"), done: t("report.done") }}
    >
      <DeskRadioGroup
        locale={locale}
        name="ground"
        label={labels.ground}
        choices={grounds.map((ground) => ({ value: ground, label: t(`ground.${ground}`) }))}
      />
      <DeskTextArea locale={locale} name="note" label={labels.note} limit={noteLength} rows={3} optional />
    </DeskForm>
  );
}
