// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";

type Props = { title: string; onClose: () => void; onSend: () => void; children: ReactNode };

/** A question of the editor. It stands outside the form of the text, so that its own form is not sent with it. */
export function AskDialog({ title, onClose, onSend, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-full max-w-lg rounded-broad border border-line bg-white p-6 backdrop:bg-ink/50"
    >
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <h2 id={heading} className="text-2xl">
          {title}
        </h2>
        {children}
      </form>
    </dialog>,
    document.body,
  );
}
