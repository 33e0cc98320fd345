// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { removeItemAction, saveItemAction } from "#lib/programme/actions.ts";
import { textLength, titleLength } from "#lib/programme/schemas.ts";
import { type LivingThing, livingThings, type ProgrammeKind, programmeKinds } from "#lib/programme/vocabulary.ts";

type Item = {
  id: string;
  kind: ProgrammeKind;
  position: number;
  title: Localized;
  text: Localized;
  things: readonly LivingThing[];
};

/** An aim or a purpose in both languages, and what of the house serves it. */
export function ProgrammeItemForm({ locale, item, isNew }: { locale: Locale; item: Item; isNew: boolean }) {
  const t = useTranslations("programme.desk");
  const tThings = useTranslations("programme.things");
  const labels = {
    kind: t("kind"),
    position: t("position"),
    titleIt: t("titleIt"),
    titleEn: t("titleEn"),
    textIt: t("textIt"),
    textEn: t("textEn"),
  };
  return (
    <div className="measure space-y-10">
      <DeskForm locale={locale} action={saveItemAction} values={{ id: item.id }} labels={labels} submit={t("save")}>
        <DeskRadioGroup
          locale={locale}
          name="kind"
          label={labels.kind}
          defaultValue={item.kind}
          choices={programmeKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <DeskTextField
          locale={locale}
          name="position"
          label={labels.position}
          inputMode="numeric"
          defaultValue={String(item.position)}
        />
        <DeskTextField
          locale={locale}
          name="titleIt"
          label={labels.titleIt}
          defaultValue={item.title.it}
          maxLength={titleLength}
        />
        <DeskTextField
          locale={locale}
          name="titleEn"
          label={labels.titleEn}
          defaultValue={item.title.en}
          maxLength={titleLength}
        />
        <DeskTextArea
          locale={locale}
          name="textIt"
          label={labels.textIt}
          defaultValue={item.text.it}
          rows={4}
          limit={textLength}
          optional
        />
        <DeskTextArea
          locale={locale}
          name="textEn"
          label={labels.textEn}
          defaultValue={item.text.en}
          rows={4}
          limit={textLength}
          optional
        />
        <fieldset>
          <legend className="font-semibold">{t("things")}</legend>
          <p className="pb-2 text-base text-soft">{t("thingsHint")}</p>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {livingThings.map((thing) => (
              <label key={thing} className="flex min-h-12 items-center gap-3 py-2">
                <input
                  type="checkbox"
                  name="things"
                  value={thing}
                  defaultChecked={item.things.includes(thing)}
                  className="size-6 shrink-0 accent-primary"
                />
                {tThings(`${thing}.name`)}
              </label>
            ))}
          </div>
        </fieldset>
      </DeskForm>
      {isNew ? null : (
        <DeskForm
          locale={locale}
          action={removeItemAction}
          values={{ id: item.id }}
          submit={t("remove")}
          variant="danger"
        />
      )}
    </div>
  );
}
