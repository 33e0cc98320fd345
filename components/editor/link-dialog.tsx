// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useId, useState } from "react";
import { controlClass } from "#components/forms/field.tsx";
import { Button } from "#components/ui/button.tsx";
import { isLinkAddress } from "#lib/kernel/markdown.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { EditorWords } from "./words.ts";

type Props = { words: EditorWords["link"]; address: string; onClose: () => void; onDone: (address: string) => void };

/** Where a link leads. */
export function LinkDialog({ words, address: before, onClose, onDone }: Props) {
  const [address, setAddress] = useState(before);
  const [isWrong, setWrong] = useState(false);
  const id = useId();

  function send() {
    if (isLinkAddress(address.trim())) onDone(address.trim());
    else setWrong(true);
  }

  return (
    <AskDialog title={words.title} onClose={onClose} onSend={send}>
      <div>
        <label htmlFor={id} className="font-semibold">
          {words.label}
        </label>
        <p id={`${id}-hint`} className="text-base text-soft">
          {words.hint}
        </p>
        {isWrong ? (
          <p id={`${id}-error`} role="alert" className="font-semibold text-danger">
            {words.wrong}
          </p>
        ) : null}
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-error ${id}-hint` : `${id}-hint`}
          className={`mt-2 min-h-12 ${controlClass(isWrong ? words.wrong : undefined)}`}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button>{words.done}</Button>
        {before ? (
          <Button type="button" variant="danger" onClick={() => onDone("")}>
            {words.remove}
          </Button>
        ) : null}
        <Button type="button" variant="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </AskDialog>
  );
}
