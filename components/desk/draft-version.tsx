// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useAnswer } from "./desk-form.tsx";

/**
 * Which version of a draft a form writes over. A step that was kept and found incomplete comes back with the version it
 * made; whoever met a newer one has that one from the page, which was read again.
 */
export function DraftVersion({ version }: { version: number }) {
  const state = useAnswer();
  const isMet = state !== null && !state.answer.ok && state.answer.kind === "conflict";
  return <input type="hidden" name="version" value={(isMet ? undefined : state?.values.version) ?? version} />;
}
