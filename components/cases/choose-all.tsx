// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useState } from "react";

/** Ticks every case of the list at once. Without JavaScript it would do nothing, so it is not there. */
export function ChooseAll({ label }: { label: string }) {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  return (
    <label className="touch gap-3 font-semibold">
      <input
        type="checkbox"
        className="size-6 accent-primary"
        onChange={({ currentTarget }) => {
          const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>('input[name="proposalIds"]') ?? [];
          for (const box of boxes) box.checked = currentTarget.checked;
        }}
      />
      {label}
    </label>
  );
}
