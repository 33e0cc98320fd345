// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  /** The fields are called `nameIt` and `nameEn`. */
  name: string;
  labels: Record<string, string>;
  hint?: string;
  written?: Localized;
  /** Lines of the field; one for a title. */
  rows?: number;
  optional?: boolean;
};

/** The same words in Italian and in English. */
export function BothLanguages({ locale, name, labels, hint, written, rows = 1, optional }: Props) {
  return (["It", "En"] as const).map((language) => {
    const field = {
      locale,
      name: `${name}${language}`,
      label: labels[`${name}${language}`],
      hint: language === "It" ? hint : undefined,
      defaultValue: written?.[language === "It" ? "it" : "en"],
      optional,
    };
    return rows === 1 ? (
      <DeskTextField key={language} {...field} />
    ) : (
      <DeskTextArea key={language} {...field} rows={rows} />
    );
  });
}
