// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type ReactNode, useEffect, useRef } from "react";
import type { Tone } from "./badge.tsx";
import { Callout } from "./callout.tsx";

export type DoneProps = {
  tone?: Extract<Tone, "success" | "warning" | "info">;
  title: ReactNode;
  children?: ReactNode;
};

/**
 * Takes the focus, because the button that was pressed is gone; where the address names a part of the page, that part takes
 * it. `at` is when the page was made: made again at the same address, as when two things are done one after the other,
 * it takes the focus only if nothing has it.
 */
export function DoneBox({ tone = "success", title, children, at }: DoneProps & { at: number }) {
  const box = useRef<HTMLDivElement>(null);
  const told = useRef<number>(null);
  useEffect(() => {
    const isAgain = told.current !== null && told.current !== at;
    told.current = at;
    if (isAgain && document.activeElement !== document.body) return;
    const part = document.getElementById(location.hash.slice(1));
    part?.focus();
    if (document.activeElement !== part) box.current?.focus({ preventScroll: part !== null });
  }, [at]);
  return (
    <div ref={box} tabIndex={-1}>
      <Callout tone={tone} role="status" title={title}>
        {children}
      </Callout>
    </div>
  );
}
