// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useState } from "react";
import { useAnswer } from "#components/desk/desk-form.tsx";

/**
 * The version that was before the eyes of who writes. It stays the one they began with, whatever the page learns meanwhile,
 * until they were told of a newer one and have it before them.
 */
export function HeldVersion({ version }: { version: number }) {
  const [begun] = useState(version);
  const sent = useAnswer();
  const isTold = sent !== null && !sent.answer.ok && sent.answer.kind === "conflict";
  return <input type="hidden" name="version" value={isTold ? version : begun} />;
}
