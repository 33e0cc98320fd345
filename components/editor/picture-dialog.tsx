// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useId, useRef, useState } from "react";
import { controlClass } from "#components/forms/field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { addressOfPicture } from "#lib/kernel/markdown.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { EditorWords } from "./words.ts";

type Props = {
  locale: Locale;
  words: EditorWords["picture"];
  ownerId: string;
  insertPicture: FormAction<{ fileId: string }>;
  onClose: () => void;
  onDone: (picture: { address: string; alternative: string }) => void;
};

/** A picture and what it shows: without words, or the statement that it needs none, it is not taken. */
export function PictureDialog({ locale, words, ownerId, insertPicture, onClose, onDone }: Props) {
  const [alternative, setAlternative] = useState("");
  const [isDecorative, setDecorative] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  async function send() {
    const [chosen] = file.current?.files ?? [];
    const said = isDecorative ? "" : alternative.trim();
    if (!chosen || (!isDecorative && said.length < 3)) return setProblem(words.missing);
    const form = new FormData();
    for (const [name, value] of Object.entries({ locale, id: ownerId, alternative: said })) form.set(name, value);
    if (isDecorative) form.set("isDecorative", "yes");
    form.set("file", chosen);
    setSending(true);
    const state = await insertPicture(null, form).catch(() => null);
    setSending(false);
    if (state?.answer.ok) return onDone({ address: addressOfPicture(state.answer.data.fileId), alternative: said });
    const refused = state && !state.answer.ok ? state.answer : null;
    setProblem(refused?.fields?.file ?? refused?.fields?.alternative ?? refused?.message ?? words.failed);
  }

  return (
    <AskDialog title={words.title} onClose={onClose} onSend={send}>
      {problem ? (
        <p role="alert" className="font-semibold text-danger">
          {problem}
        </p>
      ) : null}
      <div>
        <label htmlFor={`${id}-file`} className="font-semibold">
          {words.file}
        </label>
        <p id={`${id}-file-hint`} className="text-base text-soft">
          {words.fileHint}
        </p>
        <input
          ref={file}
          id={`${id}-file`}
          type="file"
          accept=".jpg,.jpeg,.png,.webp"
          aria-describedby={`${id}-file-hint`}
          className="mt-2 block min-h-11 w-full text-base"
        />
      </div>
      <div>
        <label htmlFor={`${id}-alternative`} className="font-semibold">
          {words.alternative}
        </label>
        <p id={`${id}-hint`} className="text-base text-soft">
          {words.alternativeHint}
        </p>
        <input
          id={`${id}-alternative`}
          type="text"
          maxLength={300}
          value={alternative}
          disabled={isDecorative}
          onChange={(event) => setAlternative(event.target.value)}
          aria-describedby={`${id}-hint`}
          className={`mt-2 min-h-12 ${controlClass(undefined)}`}
        />
      </div>
      <label className="flex min-h-12 items-start gap-3 py-2.5">
        <input
          type="checkbox"
          checked={isDecorative}
          onChange={(event) => setDecorative(event.target.checked)}
          className="mt-0.5 size-6 shrink-0 accent-primary"
        />
        <span>{words.decorative}</span>
      </label>
      <div className="flex flex-wrap gap-3">
        <Button aria-disabled={isSending || undefined}>{isSending ? words.sending : words.done}</Button>
        <Button type="button" variant="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </AskDialog>
  );
}
