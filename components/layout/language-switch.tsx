// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";

export type Languages = {
  label: string;
  /** The other language, in that language. */
  name: string;
  others: readonly { lang: Locale; href: string }[];
};

/** This page in the other language, said in that language. */
export function LanguageSwitch({ label, name, others }: Languages) {
  return (
    <nav aria-label={label}>
      {others.map(({ lang, href }) => (
        <a
          key={lang}
          href={href}
          hrefLang={lang}
          lang={lang}
          className="touch px-2 font-semibold text-white underline-offset-4 hover:underline"
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
