// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

type Props = { id?: string; title: ReactNode; lead?: ReactNode; children: ReactNode };

/** A part of a page that stands out: on a ground of its own from edge to edge. */
export function Band({ children }: { children: ReactNode }) {
  return (
    <div className="mt-12 bg-wash pb-12 sm:mt-16 sm:pb-16">
      <div className="wrap">{children}</div>
    </div>
  );
}

/** A part of a page under its own h2, with air above it. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section id={id} className="pt-10 sm:pt-14">
      <h2 className="text-3xl sm:text-4xl">{title}</h2>
      {lead ? <p className="measure pt-3 text-soft">{lead}</p> : null}
      <div className="pt-6">{children}</div>
    </section>
  );
}
