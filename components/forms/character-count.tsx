// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useState } from "react";
import type { Locale } from "#lib/kernel/locale.ts";
import { formWords, withNumber } from "./words.ts";

type Props = { locale: Locale; id: string; countOf: string; limit: number };

/** How long readers of the screen wait before the count is told again while one writes, in milliseconds. */
const pause = 1000;

/** Without JavaScript it says the limit; with it, how much is left. Spoken only when one stops writing. */
export function CharacterCount({ locale, id, countOf, limit }: Props) {
  const [length, setLength] = useState<number | null>(null);
  const [spoken, setSpoken] = useState("");
  const text = sentence(locale, limit, length);

  useEffect(() => {
    const control = document.getElementById(countOf);
    if (!(control instanceof HTMLTextAreaElement)) return;
    const read = () => setLength([...control.value].length);
    read();
    control.addEventListener("input", read);
    return () => control.removeEventListener("input", read);
  }, [countOf]);

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pause);
    return () => clearTimeout(timer);
  }, [text]);

  const over = length !== null && length > limit;
  return (
    <>
      <p id={id} className={`mt-1 text-base tabular-nums ${over ? "font-semibold text-danger" : "text-soft"}`}>
        {text}
      </p>
      <p role="status" className="sr-only">
        {length === null ? "" : spoken}
      </p>
    </>
  );
}

function sentence(locale: Locale, limit: number, length: number | null): string {
  const words = formWords(locale);
  if (length === null) return withNumber(locale, words.limit, limit);
  if (length > limit) return withNumber(locale, words.over, length - limit);
  return withNumber(locale, words.left, limit - length);
}
