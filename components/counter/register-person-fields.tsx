// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { ComponentProps } from "react";
import { useForm } from "react-hook-form";
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { registerPersonInput } from "#lib/accounts/schemas.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Field = "fiscalCode" | "familyName" | "givenName" | "birthDate" | "email" | "phone";

type Props = {
  locale: Locale;
  labels: Record<Field, string>;
  emailHint: string;
  /** What can be wrong, by the name of the problem, in the reader's language. */
  problems: Record<string, string>;
};

/**
 * What a document says of a person, checked while it is written: a code that is mistyped is seen while the card is still
 * on the counter. The server checks everything again.
 */
export function RegisterPersonFields({ locale, labels, emailHint, problems }: Props) {
  const { register, formState } = useForm({ resolver: zodResolver(registerPersonInput), mode: "onTouched" });
  const field = (name: Field): ComponentProps<typeof DeskTextField> => {
    const found = formState.errors[name]?.message;
    return {
      ...register(name),
      locale,
      label: labels[name],
      error: found === undefined ? undefined : problems[found],
      autoComplete: "off",
    };
  };
  return (
    <>
      <DeskTextField {...field("fiscalCode")} className="max-w-80 uppercase" maxLength={16} />
      <DeskTextField {...field("familyName")} />
      <DeskTextField {...field("givenName")} />
      <DeskTextField {...field("birthDate")} type="date" className="max-w-60" />
      <DeskTextField {...field("email")} hint={emailHint} type="email" optional />
      <DeskTextField {...field("phone")} type="tel" optional className="max-w-80" />
    </>
  );
}
