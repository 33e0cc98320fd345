// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
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
  /** Where react-hook-form sends: its `formState.isSubmitting`. */
  pending?: boolean;
};

/**
 * Sends the form. While it is on its way a second click does nothing, and the button says so. Pressing it leaves the focus
 * where it is: a field that is left may show what is wrong with it, and would move the button away from under the pointer
 * before it is released.
 */
export function SubmitButton({ locale, children, variant, icon, name, value, pending = false }: Props) {
  const status = useFormStatus();
  const busy = pending || status.pending;
  return (
    <>
      <Button
        variant={variant}
        icon={icon}
        name={name}
        value={value}
        aria-disabled={busy || undefined}
        onMouseDown={(event) => event.preventDefault()}
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
