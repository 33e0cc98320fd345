// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { useAnswer } from "./desk-form.tsx";

type Props = {
  summary: string;
  /** The fields inside; one that a choice is always made in does not count. */
  names: readonly string[];
  children: ReactNode;
};

/** Fields that only some need, folded away; where the form comes back and one of them was filled in or is wrong, open. */
export function FoldedFields({ summary, names, children }: Props) {
  const sent = useAnswer();
  const wrong = sent && !sent.answer.ok ? (sent.answer.fields ?? {}) : {};
  const isInUse = names.some((name) => name in wrong || Boolean(sent?.values[name]));
  return (
    <Disclosure summary={summary} open={isInUse}>
      {children}
    </Disclosure>
  );
}
