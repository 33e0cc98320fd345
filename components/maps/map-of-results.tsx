// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";

type Props = {
  /** The way back to the whole map, where only a part of it is looked at. */
  whole: { href: string; label: string } | null;
  children: ReactNode;
};

/** What was found, on the map above the list. */
export const MapOfResults = ({ whole, children }: Props) => (
  <div className="mx-auto max-w-4xl pb-10">
    {children}
    {whole ? (
      <p className="pt-4">
        <TextLink href={whole.href} icon="chevron-left">
          {whole.label}
        </TextLink>
      </p>
    ) : null}
  </div>
);
