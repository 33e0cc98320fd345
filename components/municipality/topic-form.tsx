// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { addTopicAction, reviseTopicAction } from "#lib/municipality/actions.ts";

type Topic = { code: string; version: number; name: Localized; position: number };
type Props = { locale: Locale; topic?: Topic; nextPosition?: number };

/** How a topic is called, and where it stands among the others. */
export function TopicForm({ locale, topic, nextPosition = 0 }: Props) {
  const t = useTranslations("municipality");
  const labels = { nameIt: t("topics.nameIt"), nameEn: t("topics.nameEn"), position: t("list.position") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={topic ? reviseTopicAction : addTopicAction}
      values={topic ? { code: topic.code, version: String(topic.version) } : {}}
      submit={t("topics.save")}
    >
      <DeskTextField locale={locale} name="nameIt" label={labels.nameIt} defaultValue={topic?.name.it} />
      <DeskTextField locale={locale} name="nameEn" label={labels.nameEn} defaultValue={topic?.name.en} />
      <DeskTextField
        locale={locale}
        name="position"
        label={labels.position}
        hint={t("list.positionHint")}
        inputMode="numeric"
        defaultValue={String(topic?.position ?? nextPosition)}
        className="max-w-32"
      />
    </DeskForm>
  );
}
