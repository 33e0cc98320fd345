// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useAnswer } from "#components/desk/desk-form.tsx";

/** A case in a list of which some are chosen. A refusal keeps what was ticked. */
export function ChooseCase({ id, label }: { id: string; label: string }) {
  const state = useAnswer();
  const isKept = state?.answer.ok === false && (state.values.proposalIds ?? "").split(" ").includes(id);
  return (
    <input
      key={String(isKept)}
      type="checkbox"
      name="proposalIds"
      value={id}
      aria-label={label}
      defaultChecked={isKept}
      className="mt-0.5 size-6 shrink-0 accent-primary"
    />
  );
}
