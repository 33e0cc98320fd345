// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonVariant } from "#components/ui/button.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { formWords } from "./words.ts";

type Props = {
  locale: Locale;
  children: React.ReactNode;
  variant?: ButtonVariant;
  icon?: IconName;
  /** Which of several buttons was pressed. */
  name?: string;
  value?: string;
};

/** Sends the form. While it is on its way a second click does nothing, and the button says so. */
export function SubmitButton({ locale, children, variant, icon, name, value }: Props) {
  const { pending: busy } = useFormStatus();
  return (
    <>
      <Button
        variant={variant}
        icon={icon}
        name={name}
        value={value}
        aria-disabled={busy || undefined}
        onMouseDown={stayInField}
        onClick={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        {busy ? formWords(locale).sending : children}
      </Button>
      <span role="status" className="sr-only">
        {busy ? formWords(locale).sending : ""}
      </span>
    </>
  );
}

/**
 * A field that is left may show what is wrong with it, and would move the button away from under the pointer before it is
 * released: so who comes from a field stays in it.
 */
function stayInField(event: MouseEvent<HTMLButtonElement>) {
  if (event.currentTarget.form?.contains(document.activeElement)) event.preventDefault();
}
