// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";

export type PassagePart = { at: number; text: string; found: boolean };

/** Where the words that were searched stand in a text; what people wrote stays text. */
export function Passage({ parts, lang = "it" }: { parts: readonly PassagePart[]; lang?: Locale }) {
  return (
    <p lang={lang} className="my-2 border-l-4 border-line pl-3">
      {parts.map(({ at, text, found }) =>
        found ? (
          <mark key={at} className="bg-warning-light font-semibold text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
