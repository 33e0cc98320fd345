// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/** How many were found, and beside it in which order or how else they can be seen. */
export const ResultsHead = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-8 pt-10 pb-6">
    <h2 className="text-2xl">{title}</h2>
    {children}
  </div>
);
