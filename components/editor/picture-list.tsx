// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskFileField, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { addressOfPicture, decorative } from "#lib/kernel/markdown.ts";

type Props = {
  locale: Locale;
  ownerId: string;
  pictures: readonly { id: string; name: string; alternative: string | null }[];
  attach: FormAction;
  remove: FormAction;
};

/** The pictures of a text: how each is written in it, and how another is added where there is no editor. */
export function PictureList({ locale, ownerId, pictures, attach, remove }: Props) {
  const t = useTranslations("editor");
  const labels = { file: t("picture.file"), alternative: t("picture.alternative") };
  return (
    <div className="space-y-8">
      {pictures.length > 0 ? (
        <ul className="space-y-6">
          {pictures.map(({ id, name, alternative }) => (
            <li key={id} className="flex flex-wrap items-start gap-5">
              <picture>
                <img
                  src={addressOfPicture(id)}
                  alt={alternative ?? ""}
                  className="h-24 w-32 rounded-smooth bg-paper object-cover"
                />
              </picture>
              <div className="min-w-0 flex-1 space-y-2">
                <p className="font-semibold wrap-anywhere">{alternative || t("list.decorative", { name })}</p>
                <p className="text-base text-soft">
                  {t("list.inText")} <code className="font-sans wrap-anywhere">{inMarkdown(id, alternative)}</code>
                </p>
                <VerbForm locale={locale} action={remove} values={{ id: ownerId, fileId: id }} variant="quiet">
                  {t("list.remove")}
                </VerbForm>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">{t("list.none")}</p>
      )}
      <DeskForm
        locale={locale}
        labels={labels}
        action={attach}
        values={{ id: ownerId }}
        submit={t("list.add")}
        variant="secondary"
      >
        <DeskFileField
          locale={locale}
          name="file"
          label={labels.file}
          hint={t("picture.fileHint")}
          accept=".jpg,.jpeg,.png,.webp"
        />
        <DeskTextField
          locale={locale}
          name="alternative"
          label={labels.alternative}
          hint={t("picture.alternativeHint")}
          maxLength={300}
        />
        <DeskCheckbox locale={locale} name="isDecorative" value="yes" label={t("picture.decorative")} optional />
      </DeskForm>
    </div>
  );
}

/** Brackets and backslashes in the words would end them too soon. */
const inMarkdown = (id: string, alternative: string | null) =>
  alternative
    ? `![${alternative.replace(/[[\]\\]/g, "\\$&")}](${addressOfPicture(id)})`
    : `![](${addressOfPicture(id)} "${decorative}")`;
