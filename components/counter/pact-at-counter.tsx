// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import {
  DeskFileField,
  DeskRadioGroup,
  DeskSelect,
  DeskTextArea,
  DeskTextField,
} from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { DrawnArea } from "#components/maps/drawn-area.tsx";
import { AskedFields } from "#components/pacts/application/asked-fields.tsx";
import { ResourceFields, resourceLabels } from "#components/pacts/application/resource-fields.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { answerName, lengths } from "#lib/pacts/application-schemas.ts";
import { filePactAtCounterAction } from "#lib/pacts/counter-actions.ts";
import { rhythms } from "#lib/pacts/vocabulary.ts";
import { ActFields, useActLabels } from "./act-fields.tsx";

type Option = { value: string; label: string };

type Props = {
  locale: Locale;
  personId: string;
  /** The identifier of what is filed: a form sent twice files it once. */
  id: string;
  topics: readonly Option[];
  zones: readonly Option[];
  commons: readonly Option[];
  sections: ComponentProps<typeof AskedFields>["sections"];
  /** The map to draw on, and the hectares an area has at most; null where the municipality has no zones. */
  drawing: ComponentProps<typeof DrawnArea>["drawing"] | null;
  hectares: number;
  /** What the signed form declares. */
  declarations: readonly string[];
};

/** What stands on the signed form of an application, on one page. */
export function PactAtCounter({
  locale,
  personId,
  id,
  topics,
  zones,
  commons,
  sections,
  drawing,
  hectares,
  ...rest
}: Props) {
  const t = useTranslations("pact-application");
  const words = useTranslations("pacts");
  const labels: Record<string, string> = {
    applicant: t("who.kind"),
    groupName: t("who.groupName"),
    members: t("counter.members"),
    title: t("idea.title"),
    summary: t("idea.summary"),
    commonsId: t("place.commons"),
    topicCode: t("place.topic"),
    address: t("place.address"),
    zoneCode: t("place.zone"),
    area: t("place.area"),
    durationMonths: t("plan.duration"),
    rhythm: t("plan.rhythm"),
    ...Object.fromEntries(
      sections.flatMap(({ fields }) => fields).map(({ key, label }) => [answerName(key), label[locale]]),
    ),
    ...resourceLabels(useTranslations("pact-application.resources")),
    ...useActLabels(),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={filePactAtCounterAction}
      values={{ personId, id }}
      submit={t("counter.submit")}
    >
      <DeskRadioGroup
        locale={locale}
        name="applicant"
        label={labels.applicant}
        defaultValue="person"
        choices={(["person", "informal-group"] as const).map((value) => ({
          value,
          label: words(`applicantKind.${value}`),
        }))}
      />
      <DeskTextField locale={locale} name="groupName" label={labels.groupName} maxLength={lengths.name * 2} optional />
      <DeskTextArea
        locale={locale}
        name="members"
        label={labels.members}
        hint={t("counter.membersHint")}
        rows={4}
        optional
      />
      <DeskTextField locale={locale} name="title" label={labels.title} maxLength={lengths.title * 2} />
      <DeskTextArea locale={locale} name="summary" label={labels.summary} limit={lengths.summary} rows={4} />
      <DeskSelect
        locale={locale}
        name="commonsId"
        label={labels.commonsId}
        emptyLabel={t("place.otherCommons")}
        options={commons}
        optional
      />
      <DeskSelect locale={locale} name="topicCode" label={labels.topicCode} options={topics} />
      <DeskTextField locale={locale} name="address" label={labels.address} maxLength={400} optional />
      <DeskSelect
        locale={locale}
        name="zoneCode"
        label={labels.zoneCode}
        emptyLabel={t("place.noZone")}
        options={zones}
        optional
      />
      {drawing ? (
        <section aria-labelledby="area" className="space-y-4">
          <div>
            <h2 id="area" className="text-2xl">
              {labels.area}
            </h2>
            <p className="text-soft">{t("counter.areaHint", { hectares })}</p>
          </div>
          <DrawnArea locale={locale} drawing={drawing} corners="" />
          <DeskFileField
            locale={locale}
            name="areaFile"
            label={t("place.areaFile")}
            hint={t("place.areaFileHint")}
            accept=".geojson,.json,application/geo+json"
            optional
          />
        </section>
      ) : null}
      <DeskTextField locale={locale} name="durationMonths" label={labels.durationMonths} inputMode="numeric" />
      <DeskRadioGroup
        locale={locale}
        name="rhythm"
        label={labels.rhythm}
        choices={rhythms.map((value) => ({ value, label: words(`rhythm.${value}`) }))}
      />
      <AskedFields locale={locale} sections={sections} answers={{}} />
      <ResourceFields locale={locale} resources={[]} support={[]} isSentAtOnce />
      <Disclosure summary={t("counter.declarations")}>
        <ul className="list-disc pl-6">
          {rest.declarations.map((declaration) => (
            <li key={declaration}>{declaration}</li>
          ))}
        </ul>
      </Disclosure>
      <ActFields locale={locale} />
    </DeskForm>
  );
}
