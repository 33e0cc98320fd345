// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { commonsLength } from "#lib/commons/schemas.ts";
import { type CommonsKind, commonsKinds } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useCommonsLabels } from "./commons-labels.ts";

type Props = { locale: Locale; value?: { kind: CommonsKind; name: string; description: string } };

/** What a commons is and how it is called, as citizens and the office say it. */
export function CommonsWordFields({ locale, value }: Props) {
  const t = useTranslations("commons");
  const labels = useCommonsLabels();
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        choices={commonsKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: t(`kindHint.${kind}`) }))}
        defaultValue={value?.kind}
      />
      <DeskTextField
        locale={locale}
        name="name"
        label={labels.name}
        hint={t("fields.nameHint")}
        maxLength={commonsLength.name.maximum}
        defaultValue={value?.name}
      />
      <DeskTextArea
        locale={locale}
        name="description"
        label={labels.description}
        hint={t("fields.descriptionHint")}
        rows={6}
        limit={commonsLength.description.maximum}
        defaultValue={value?.description}
      />
    </>
  );
}
