// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Icon } from "#components/ui/icon.tsx";

type Props = {
  device: string;
  /** The words that mark the one in use. */
  current?: string;
  facts: readonly Description[];
  /** What one can do with it. */
  children?: ReactNode;
};

/** One place from which a person is signed in. */
export function SessionCard({ device, current, facts, children }: Props) {
  return (
    <article
      className={`space-y-5 rounded-broad border-2 bg-white p-5 sm:p-6 ${current ? "border-primary" : "border-line"}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-2xl">{device}</h2>
        {current ? (
          <p className="flex items-center gap-2 font-semibold text-primary">
            <Icon name="check-circle" />
            {current}
          </p>
        ) : null}
      </div>
      <DescriptionList items={facts} />
      {children}
    </article>
  );
}
