// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** What one filter offers; it opens and closes without JavaScript, one at a time. */
export function FilterPanel({ label, isChosen, children }: { label: string; isChosen: boolean; children: ReactNode }) {
  return (
    <details name="filter" className="group sm:relative">
      <summary
        className={`flex min-h-11 list-none items-center justify-between gap-1 rounded-arch border-2 px-3 py-1 text-base leading-tight sm:gap-2 sm:px-5 font-semibold text-primary hover:bg-wash [&::-webkit-details-marker]:hidden ${isChosen ? "border-primary bg-wash" : "border-line"}`}
      >
        {label}
        <Icon name="chevron-right" className="size-5 rotate-90 transition-transform group-open:-rotate-90" />
      </summary>
      <div className="mt-2 rounded-broad border border-line bg-white py-2 sm:absolute sm:z-10 sm:shadow-medium">
        {children}
      </div>
    </details>
  );
}
