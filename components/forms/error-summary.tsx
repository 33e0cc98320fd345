// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { Icon } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { fieldId } from "./field.tsx";
import { formWords } from "./words.ts";

type Props = {
  locale: Locale;
  /** The sentence of the action's answer. */
  message?: string;
  /** The answer's `fields`: name → what is wrong. */
  fields?: Record<string, string>;
};

/**
 * What is wrong, on top of the form, each line leading to its field; where no field is wrong, why it could not be done. It
 * takes the focus when it appears, and again each time the form comes back.
 */
export function ErrorSummary({ locale, message, fields = {} }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(fields);
  const shown = message !== undefined || entries.length > 0;
  const { pending } = useFormStatus();

  useEffect(() => {
    if (shown && !pending) box.current?.focus();
  }, [shown, pending]);

  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-smooth border-2 border-danger bg-danger-light p-5">
      <p className="flex items-center gap-3 text-xl font-semibold text-danger">
        <Icon name="error" className="size-7" />
        {entries.length > 0 ? formWords(locale).summary : message}
      </p>
      {message && entries.length > 0 ? <p className="mt-2">{message}</p> : null}
      {entries.length > 0 ? (
        <ul className="mt-2 list-disc pl-6">
          {entries.map(([name, error]) => (
            <li key={name}>
              <a
                href={`#${fieldId(name)}`}
                className="inline-block py-1 align-top text-danger underline underline-offset-4"
              >
                {error}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
