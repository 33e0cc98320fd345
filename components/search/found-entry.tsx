// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { Locale } from "#lib/kernel/locale.ts";
import { Passage, type PassagePart } from "./passage.tsx";

type Props = {
  kind: string;
  /** After the kind: of when and where it is. */
  about: readonly string[];
  lang: Locale;
  title: string;
  href: string;
  passage: readonly PassagePart[];
};

/**
 * One thing that was found: what it is, and the passage that holds the words. It is sent as what it says
 * (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function FoundEntry({ kind, about, lang, title, href, passage }: Props) {
  return (
    <li className="py-5">
      <p className="text-base text-soft">
        <span className="font-semibold text-ink">{kind}</span>
        {about.map((each) => ` · ${each}`)}
      </p>
      <h3 lang={lang} className="text-xl leading-snug font-semibold wrap-anywhere">
        <a href={href} className="touch text-primary underline-offset-4 hover:underline">
          {title}
        </a>
      </h3>
      {passage.length > 0 ? <Passage parts={passage} lang={lang} /> : null}
    </li>
  );
}
