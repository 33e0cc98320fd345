// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { draftAgendaEventAction } from "#lib/agenda/actions.ts";
import { agendaKinds } from "#lib/agenda/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useEventLabels } from "./event-labels.ts";
import { WhenFields } from "./when-fields.tsx";

/** With what an event begins: what it is, and when. */
export function DraftEventForm({ locale }: { locale: Locale }) {
  const t = useTranslations("agenda");
  const labels = useEventLabels();
  return (
    <DeskForm locale={locale} labels={labels} action={draftAgendaEventAction} submit={t("begin")}>
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        choices={agendaKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <DeskTextField locale={locale} name="title" label={labels.title} />
      <WhenFields locale={locale} />
    </DeskForm>
  );
}
