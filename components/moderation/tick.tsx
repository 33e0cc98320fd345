// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSent } from "#components/desk/desk-form.tsx";

type Props = { name: string; value: string; label: ReactNode };

/** One of many boxes of a `DeskForm`. What was ticked stays so when the form comes back with a mistake. */
export function Tick({ name, value, label }: Props) {
  const { sent = "" } = useSent(name);
  const wasTicked = sent.split(",").includes(value);
  return (
    <label className="touch -m-2 p-2">
      <input
        key={sent}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={wasTicked}
        className="size-6 accent-primary"
      />
      <span className="sr-only">{label}</span>
    </label>
  );
}

/** Ticks all the boxes of its form that have a name. There is nothing to press where JavaScript does not run. */
export function TickAll({ name, children }: { name: string; children: ReactNode }) {
  const [runs, setRuns] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setRuns(true), []);
  if (!runs) return null;
  const tickAll = () => {
    for (const box of button.current?.form?.elements ?? []) {
      if (box instanceof HTMLInputElement && box.name === name) box.checked = true;
    }
  };
  return (
    <button
      ref={button}
      type="button"
      onClick={tickAll}
      className="touch px-2 text-primary underline underline-offset-4"
    >
      {children}
    </button>
  );
}
