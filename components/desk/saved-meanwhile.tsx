// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { Callout } from "#components/ui/callout.tsx";
import { useAnswer } from "./desk-form.tsx";

type Props = {
  words: { title: string; text: string };
  /** What is saved now, field by field. */
  saved: readonly { label: string; text: string }[];
};

/** Who saved second sees both texts: what somebody else saved stands here, what they wrote themselves in the fields. */
export function SavedMeanwhile({ words, saved }: Props) {
  const state = useAnswer();
  if (!state || state.answer.ok || state.answer.kind !== "conflict") return null;
  return (
    <Callout tone="warning" title={words.title}>
      <p>{words.text}</p>
      <dl className="space-y-3">
        {saved.map(({ label, text }) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd className="max-h-64 overflow-auto rounded-smooth bg-white p-3 whitespace-pre-wrap">{text || "—"}</dd>
          </div>
        ))}
      </dl>
    </Callout>
  );
}
