// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useAnswer } from "#components/desk/desk-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { Assigned } from "#lib/proposals/bulk-actions.ts";

/** How many cases were assigned, and which were not and why. */
export function AssignResult() {
  const state = useAnswer();
  if (!state?.answer.ok) return null;
  const { done, notDone, refused } = state.answer.data as Assigned;
  return (
    <Callout tone={notDone ? "warning" : "success"} role="status" title={done}>
      {notDone ? (
        <>
          <p>{notDone}</p>
          <ul className="list-disc pl-6">
            {refused.map(({ number, title, why }) => (
              <li key={number}>
                {title} ({number}): {why}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Callout>
  );
}
