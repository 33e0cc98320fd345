// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useId, useRef, useState } from "react";

type Words = Record<"label" | "hint" | "clear" | "all" | "none" | "one" | "many" | "without", string>;

/** Leaves the articles that contain all the words, and marks them. Without JavaScript the index is the way. */
export function ArticleFilter({ words }: { words: Words }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isReady, setReady] = useState(false);
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => () => void show(""), []);

  const search = (query: string) => setFound(show(query));
  return (
    <search className="block min-h-36 rounded-broad bg-wash p-5" data-print="no">
      <noscript>
        <p>{words.without}</p>
      </noscript>
      <div className={isReady ? "" : "invisible"}>
        <label htmlFor={id} className="block font-semibold">
          {words.label}
        </label>
        <p id={`${id}-hint`} className="pb-2 text-base text-soft">
          {words.hint}
        </p>
        <div className="flex flex-wrap gap-3">
          <input
            ref={field}
            id={id}
            type="search"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            onInput={(event) => search(event.currentTarget.value)}
            className="min-h-12 min-w-0 flex-1 basis-60 rounded-smooth border-2 border-edge bg-white px-3"
          />
          <button
            type="button"
            className="touch px-3 font-semibold text-primary underline underline-offset-4"
            onClick={() => {
              if (field.current) field.current.value = "";
              search("");
              field.current?.focus();
            }}
          >
            {words.clear}
          </button>
        </div>
        <p role="status" className="min-h-8 pt-2 text-base">
          {found === null ? "" : sentence(words, found)}
        </p>
      </div>
    </search>
  );
}

function sentence(words: Words, found: number): string {
  if (found < 0) return words.all;
  if (found === 0) return words.none;
  return found === 1 ? words.one : words.many.replace("{count}", String(found));
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Hides the articles without the words and marks the words in the others. Answers how many there are; -1 for no words. */
function show(query: string): number {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const articles = [...document.querySelectorAll<HTMLElement>(".legal-text article")];
  let found = 0;
  for (const article of articles) {
    const text = wanted.length > 0 ? plain(article.textContent ?? "") : "";
    article.hidden = !wanted.every((word) => text.includes(word));
    if (!article.hidden) found += 1;
    const entry = document.querySelector<HTMLElement>(`[data-article="${article.id}"]`);
    if (entry) entry.hidden = article.hidden;
  }
  for (const section of document.querySelectorAll<HTMLElement>(".legal-text section")) {
    section.toggleAttribute("data-empty", section.querySelector("article:not([hidden])") === null);
  }
  mark(wanted, articles);
  return wanted.length > 0 ? found : -1;
}

/** So many marks are enough for any eye. */
const mostMarks = 2_000;

function mark(wanted: readonly string[], articles: readonly HTMLElement[]): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (wanted.length === 0) return;
  const ranges: Range[] = [];
  for (const article of articles.filter(({ hidden }) => !hidden)) {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && ranges.length < mostMarks; node = walker.nextNode()) {
      ranges.push(...rangesIn(node, wanted));
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

/** Letters and their plain forms are looked at one by one, so that the places fit. */
function rangesIn(node: Node, wanted: readonly string[]): Range[] {
  const letters = [...(node.textContent ?? "")].map((letter) =>
    plain(letter).slice(0, letter.length).padEnd(letter.length),
  );
  const text = letters.join("");
  return wanted.flatMap((word) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
    return ranges;
  });
}
