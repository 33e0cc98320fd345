// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useState } from "react";
import { TextLink } from "#components/ui/text-link.tsx";

type Props = { text: string; words: { copy: string; copied: string; failed: string } };

/** Copies an address. Without JavaScript it is a link to that address, which a browser can copy by itself. */
export function CopyIsland({ text, words }: Props) {
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setReady(true), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.failed);
    }
  }

  return (
    <>
      {ready ? (
        <button type="button" onClick={copy} className="touch text-primary underline underline-offset-4">
          {words.copy}
        </button>
      ) : (
        <TextLink href={text} className="touch">
          {words.copy}
        </TextLink>
      )}
      <span role="status" className="pl-3 text-base text-soft empty:hidden">
        {said}
      </span>
    </>
  );
}
