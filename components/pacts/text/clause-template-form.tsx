// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { reviseClauseTemplateAction, writeClauseTemplateAction } from "#lib/pacts/text-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import { type ClauseUse, clauseUses } from "#lib/pacts/text-vocabulary.ts";
import { HeldVersion } from "./held-version.tsx";

type Template = { id: string; version: number; heading: string; body: string; use: ClauseUse; position: number };

/** A clause the office keeps, to write it or to change it. */
export function ClauseTemplateForm({ locale, template }: { locale: Locale; template?: Template }) {
  const t = useTranslations("pact-text");
  const labels = {
    heading: t("fields.heading"),
    body: t("fields.body"),
    use: t("templates.use"),
    position: t("templates.position"),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={template ? reviseClauseTemplateAction : writeClauseTemplateAction}
      values={template ? { id: template.id } : {}}
      submit={t("templates.save")}
    >
      {template ? (
        <>
          <HeldVersion version={template.version} />
          <SavedMeanwhile
            words={{ title: t("write.meanwhile"), text: t("templates.meanwhile") }}
            saved={[
              { label: labels.heading, text: template.heading },
              { label: labels.body, text: template.body },
            ]}
          />
        </>
      ) : null}
      <DeskTextField locale={locale} name="heading" label={labels.heading} defaultValue={template?.heading} />
      <DeskTextArea
        locale={locale}
        name="body"
        label={labels.body}
        hint={t("templates.bodyHint")}
        rows={12}
        limit={clauseLength.body}
        defaultValue={template?.body}
      />
      <DeskRadioGroup
        locale={locale}
        name="use"
        label={labels.use}
        choices={clauseUses.map((use) => ({ value: use, label: t(`use.${use}`) }))}
        defaultValue={template?.use ?? "both"}
      />
      <DeskTextField
        locale={locale}
        name="position"
        label={labels.position}
        hint={t("templates.positionHint")}
        inputMode="numeric"
        defaultValue={template ? String(template.position) : ""}
      />
    </DeskForm>
  );
}
