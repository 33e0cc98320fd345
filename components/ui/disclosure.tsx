// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type Props = { summary: ReactNode; children: ReactNode /** Where what is inside is in use already. */; open?: boolean };

/** What only some need to see, folded away: it opens without JavaScript, and is open on paper. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details open={open} className="group rounded-broad border border-line">
      <summary className="flex min-h-14 list-none items-center justify-between gap-4 px-5 py-2 font-semibold text-primary hover:bg-wash [&::-webkit-details-marker]:hidden">
        {summary}
        <Icon name="chevron-right" className="size-6 transition-transform group-open:rotate-90" />
      </summary>
      <div className="px-5 pb-5">{children}</div>
    </details>
  );
}
