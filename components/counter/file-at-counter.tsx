// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { fileAtCounterAction } from "#lib/proposals/counter-actions.ts";
import { bodyLength, titleLength } from "#lib/proposals/schemas.ts";
import { addressees, proposalKinds } from "#lib/proposals/vocabulary.ts";
import { ActFields, useActLabels } from "./act-fields.tsx";

type Props = {
  locale: Locale;
  personId: string;
  /** The identifier of what is filed: a form sent twice files it once. */
  id: string;
  topics: readonly { code: string; name: Localized }[];
  zones: readonly { code: string; name: string }[];
};

/** Files what stands on the signed form, on one page. */
export function FileAtCounter({ locale, personId, id, topics, zones }: Props) {
  const t = useTranslations("counter");
  const tWords = useTranslations("proposals");
  const labels = {
    kind: t("kind"),
    addressee: t("addressee"),
    title: t("titleField"),
    body: t("body"),
    topicCode: t("topic"),
    zoneCode: t("zone"),
    ...useActLabels(),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={fileAtCounterAction}
      values={{ personId, id }}
      submit={t("fileSubmit")}
    >
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        defaultValue="proposal"
        choices={proposalKinds.map((value) => ({ value, label: tWords(`kind.${value}`) }))}
      />
      <DeskSelect
        locale={locale}
        name="addressee"
        label={labels.addressee}
        hint={t("addresseeHint")}
        options={addressees.map((value) => ({ value, label: tWords(`addressee.${value}`) }))}
        optional
      />
      <DeskTextField locale={locale} name="title" label={labels.title} maxLength={titleLength.maximum} />
      <DeskTextArea locale={locale} name="body" label={labels.body} rows={10} limit={bodyLength.maximum} />
      <DeskSelect
        locale={locale}
        name="topicCode"
        label={labels.topicCode}
        options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskSelect
        locale={locale}
        name="zoneCode"
        label={labels.zoneCode}
        emptyLabel={t("whole")}
        options={zones.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <ActFields locale={locale} />
    </DeskForm>
  );
}
