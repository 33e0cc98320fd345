// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  DeskCheckbox,
  DeskFileField,
  DeskRadioGroup,
  DeskSelect,
  DeskTextField,
} from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  decideDuplicateAction,
  discardImportAction,
  mapStatusesAction,
  runImportAction,
  uploadRegisterAction,
} from "#lib/pacts/register-actions.ts";
import { type MovedInStatus, movedInStatuses } from "#lib/pacts/register-vocabulary.ts";

/** The file of a register, and what the register is called. */
export function UploadRegisterForm({ locale, id, source }: { locale: Locale; id: string; source: string }) {
  const t = useTranslations("pact-import");
  return (
    <DeskForm
      locale={locale}
      action={uploadRegisterAction}
      values={{ id }}
      labels={{ file: t("file"), source: t("source") }}
      submit={t("upload")}
    >
      <DeskFileField
        locale={locale}
        name="file"
        label={t("file")}
        hint={t("fileHint")}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
      />
      <DeskTextField locale={locale} name="source" label={t("source")} hint={t("sourceHint")} defaultValue={source} />
      <DeskCheckbox
        locale={locale}
        name="areNotesPublic"
        value="yes"
        label={t("notesPublic")}
        hint={t("notesPublicHint")}
      />
    </DeskForm>
  );
}

type Word = { text: string; status: MovedInStatus | null; count: number };

/** What the words of the status column mean here. */
export function MapStatusesForm({
  locale,
  importId,
  words,
}: {
  locale: Locale;
  importId: string;
  words: readonly Word[];
}) {
  const t = useTranslations("pact-import");
  const status = useTranslations("pacts.status");
  return (
    <DeskForm
      locale={locale}
      action={mapStatusesAction}
      values={{
        importId,
        ...Object.fromEntries(words.map(({ text }, index) => [`word.${index}`, text])),
      }}
      submit={t("map")}
      variant="secondary"
    >
      {words.map(({ text, status: known, count }, index) => (
        <DeskSelect
          key={text}
          locale={locale}
          name={`status.${index}`}
          label={t("wordOf", { word: text || t("noWord"), count })}
          defaultValue={known ?? ""}
          options={[
            { value: "", label: t("notMapped") },
            ...movedInStatuses.map((value) => ({ value, label: status(value) })),
          ]}
          optional
        />
      ))}
    </DeskForm>
  );
}

export function RunImportForm({ locale, importId }: { locale: Locale; importId: string }) {
  const t = useTranslations("pact-import");
  return <DeskForm locale={locale} action={runImportAction} values={{ importId, run: "yes" }} submit={t("run")} />;
}

export function DiscardImportForm({ locale, importId }: { locale: Locale; importId: string }) {
  const t = useTranslations("pact-import");
  return (
    <DeskForm
      locale={locale}
      action={discardImportAction}
      values={{ importId }}
      submit={t("discard")}
      variant="secondary"
    />
  );
}

type Pair = { one: { id: string; number: string }; other: { id: string; number: string } };

/** Whether two are one, and which goes on. */
export function DecideDuplicateForm({ locale, pair: { one, other } }: { locale: Locale; pair: Pair }) {
  const t = useTranslations("pact-import");
  return (
    <DeskForm
      locale={locale}
      action={decideDuplicateAction}
      values={{ pactId: one.id, otherId: other.id }}
      labels={{ keep: t("keep") }}
      submit={t("decide")}
      variant="secondary"
    >
      <DeskRadioGroup
        locale={locale}
        name="keep"
        label={t("keep")}
        choices={[
          ...[one, other].map(({ id, number }) => ({ value: id, label: t("keepOne", { number }) })),
          { value: "both", label: t("keepBoth") },
        ]}
      />
    </DeskForm>
  );
}
