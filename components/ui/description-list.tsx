// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

export type Description = { term: ReactNode; description: ReactNode; id?: string };

/** Facts by name, such as the summary before sending or the header of a case. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="divide-y divide-hairline border-y border-hairline">
      {items.map((item, index) => (
        <div key={item.id ?? index} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(10rem,1fr)_2fr]">
          <dt className="font-semibold text-soft">{item.term}</dt>
          <dd className="min-w-0">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
