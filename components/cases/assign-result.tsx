// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useRef } from "react";
import { useAnswer } from "#components/desk/desk-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { Assigned } from "#lib/proposals/bulk-actions.ts";

/** How many cases were assigned, and which were not and why. It takes the focus: the button is a list further down. */
export function AssignResult() {
  const state = useAnswer();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state?.answer.ok) box.current?.focus();
  }, [state]);
  if (!state?.answer.ok) return null;
  const { done, notDone, refused } = state.answer.data as Assigned;
  return (
    <div ref={box} tabIndex={-1}>
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
    </div>
  );
}
