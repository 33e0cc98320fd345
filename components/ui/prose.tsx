// SPDX-License-Identifier: AGPL-3.0-or-later
import { lora } from "./lora.ts";

/**
 * A text that someone wrote, as they wrote it: an empty line begins a paragraph, a single line break stays one. It is
 * never read as HTML.
 */
export function Prose({ text, lang }: { text: string; lang?: string }) {
  return (
    <div
      lang={lang}
      className={`${lora.variable} measure space-y-5 font-serif text-lg leading-relaxed sm:text-xl sm:leading-relaxed`}
    >
      {paragraphs(text).map(({ key, lines }) => (
        <p key={key} className="whitespace-pre-line">
          {lines}
        </p>
      ))}
    </div>
  );
}

const paragraphs = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((lines, index) => ({ key: `${index}`, lines: lines.trim() }))
    .filter(({ lines }) => lines !== "");
