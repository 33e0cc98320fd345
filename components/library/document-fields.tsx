// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  DeskFileField,
  DeskRadioGroup,
  DeskSelect,
  DeskTextArea,
  DeskTextField,
} from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, type Localized, locales } from "#lib/kernel/locale.ts";
import { addDocumentAction, attachToDocumentAction, describeDocumentAction } from "#lib/library/actions.ts";
import { type DocumentKind, documentKinds } from "#lib/library/vocabulary.ts";

type Described = {
  id: string;
  kind: DocumentKind;
  title: string;
  summary: string;
  datedOn: string;
  actNumber: string | null;
  unitCode: string | null;
  zoneCode: string | null;
  language: Locale;
};

type Places = {
  units: readonly { code: string; name: Localized }[];
  zones: readonly { code: string; name: string }[];
};

type Upload = { megabytes: number; accept: string };

type AddProps = Places & Upload & { locale: Locale; documentId: string };

/** A new document: its file and what one finds it by. */
export function AddDocumentForm({ locale, documentId, units, zones, ...upload }: AddProps) {
  const t = useTranslations("library.desk");
  return (
    <DeskForm
      locale={locale}
      action={addDocumentAction}
      values={{ documentId }}
      labels={{ file: t("file"), ...useLabels() }}
      submit={t("save")}
    >
      <UploadField locale={locale} {...upload} />
      <DescriptionFields locale={locale} units={units} zones={zones} />
    </DeskForm>
  );
}

type DescribeProps = Places & { locale: Locale; document: Described };

export function DescribeDocumentForm({ locale, document, ...places }: DescribeProps) {
  const t = useTranslations("library.desk");
  return (
    <DeskForm
      locale={locale}
      action={describeDocumentAction}
      values={{ documentId: document.id }}
      labels={useLabels()}
      submit={t("save")}
    >
      <DescriptionFields locale={locale} document={document} {...places} />
    </DeskForm>
  );
}

export function AttachForm({ locale, documentId, ...upload }: Upload & { locale: Locale; documentId: string }) {
  const t = useTranslations("library.desk");
  const labels = { file: t("file"), shows: t("shows") };
  return (
    <DeskForm
      locale={locale}
      action={attachToDocumentAction}
      values={{ documentId }}
      labels={labels}
      submit={t("attach")}
      variant="secondary"
    >
      <UploadField locale={locale} {...upload} />
      <DeskTextField locale={locale} name="shows" label={labels.shows} hint={t("showsHint")} optional />
    </DeskForm>
  );
}

function useLabels() {
  const t = useTranslations("library.desk");
  return {
    title: t("name"),
    kind: t("kind"),
    datedOn: t("datedOn"),
    actNumber: t("actNumber"),
    summary: t("summary"),
    unitCode: t("unitCode"),
    zoneCode: t("zoneCode"),
    language: t("language"),
  };
}

function UploadField({ locale, megabytes, accept }: Upload & { locale: Locale }) {
  const t = useTranslations("library.desk");
  return (
    <DeskFileField locale={locale} name="file" label={t("file")} hint={t("fileHint", { megabytes })} accept={accept} />
  );
}

type FieldsProps = Places & { locale: Locale; document?: Described };

function DescriptionFields({ locale, document, units, zones }: FieldsProps) {
  const t = useTranslations("library");
  const labels = useLabels();
  const text = (name: "title" | "datedOn" | "actNumber") => ({
    locale,
    name,
    label: labels[name],
    defaultValue: document?.[name] ?? "",
  });
  return (
    <>
      <DeskTextField {...text("title")} hint={t("desk.nameHint")} />
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        choices={documentKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        defaultValue={document?.kind}
      />
      <DeskTextField {...text("datedOn")} type="date" hint={t("desk.datedOnHint")} className="max-w-60" />
      <DeskTextField {...text("actNumber")} className="max-w-60" optional />
      <DeskTextArea
        locale={locale}
        name="summary"
        label={labels.summary}
        hint={t("desk.summaryHint")}
        rows={4}
        limit={1000}
        defaultValue={document?.summary}
        optional
      />
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={labels.unitCode}
        emptyLabel={t("desk.noUnit")}
        options={units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        defaultValue={document?.unitCode ?? ""}
        optional
      />
      <DeskSelect
        locale={locale}
        name="zoneCode"
        label={labels.zoneCode}
        emptyLabel={t("desk.wholeTown")}
        options={zones.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={document?.zoneCode ?? ""}
        optional
      />
      <DeskRadioGroup
        locale={locale}
        name="language"
        label={labels.language}
        choices={locales.map((language) => ({ value: language, label: t(`page.languages.${language}`) }))}
        defaultValue={document?.language ?? "it"}
      />
    </>
  );
}
