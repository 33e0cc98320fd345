// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { describeRegulationAction, importVersionAction, openRegulationAction } from "#lib/regulations/actions.ts";
import { type RegulationKind, regulationKinds } from "#lib/regulations/vocabulary.ts";

const textFiles = ".md,.markdown,.txt,text/plain,text/markdown";

/** A regulation that is not here yet: its text, and how it is called. */
export function OpenRegulationForm({ locale, versionId }: { locale: Locale; versionId: string }) {
  const t = useTranslations("regulations.desk");
  const labels = { file: t("file"), title: t("name"), kind: t("kind"), summary: t("summary") };
  return (
    <DeskForm locale={locale} action={openRegulationAction} values={{ versionId }} labels={labels} submit={t("submit")}>
      <TextFileField locale={locale} label={labels.file} />
      <DescriptionFields locale={locale} />
    </DeskForm>
  );
}

/** The text of a further version. */
export function ImportVersionForm({ locale, ...values }: { locale: Locale; versionId: string; regulationId: string }) {
  const t = useTranslations("regulations.desk");
  return (
    <DeskForm
      locale={locale}
      action={importVersionAction}
      values={values}
      labels={{ file: t("file") }}
      submit={t("submit")}
    >
      <TextFileField locale={locale} label={t("file")} />
    </DeskForm>
  );
}

type Described = { title: string; kind: RegulationKind; summary: string };

export function DescribeRegulationForm({
  locale,
  regulation: { id, ...described },
}: {
  locale: Locale;
  regulation: Described & { id: string };
}) {
  const t = useTranslations("regulations.desk");
  return (
    <DeskForm
      locale={locale}
      action={describeRegulationAction}
      values={{ regulationId: id }}
      labels={{ title: t("name"), kind: t("kind"), summary: t("summary") }}
      submit={t("save")}
    >
      <DescriptionFields locale={locale} described={described} />
    </DeskForm>
  );
}

function TextFileField({ locale, label }: { locale: Locale; label: string }) {
  const t = useTranslations("regulations.desk");
  return <DeskFileField locale={locale} name="file" label={label} hint={t("fileHint")} accept={textFiles} />;
}

function DescriptionFields({ locale, described }: { locale: Locale; described?: Described }) {
  const t = useTranslations("regulations");
  return (
    <>
      <DeskTextField
        locale={locale}
        name="title"
        label={t("desk.name")}
        hint={t("desk.nameHint")}
        defaultValue={described?.title}
      />
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={t("desk.kind")}
        choices={regulationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        defaultValue={described?.kind ?? "regulation"}
      />
      <DeskTextArea
        locale={locale}
        name="summary"
        label={t("desk.summary")}
        hint={t("desk.summaryHint")}
        rows={3}
        limit={600}
        defaultValue={described?.summary}
        optional
      />
    </>
  );
}
