// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode, Ref } from "react";

type Props = {
  title: ReactNode;
  /** One or two sentences: what this page is and what one can do here. */
  lead?: ReactNode;
  /** Above the title: a number, a state. */
  eyebrow?: ReactNode;
  children?: ReactNode;
  /** Where a step changes without a new page, to move the focus to its title. */
  titleRef?: Ref<HTMLHeadingElement>;
};

/** The head of a page: its only h1. */
export function PageHeader({ title, lead, eyebrow, children, titleRef }: Props) {
  return (
    <div className="measure space-y-4 pt-4 pb-8 sm:pt-6">
      {eyebrow ? <div className="flex flex-wrap items-center gap-3 text-base text-soft">{eyebrow}</div> : null}
      <h1 ref={titleRef} tabIndex={titleRef ? -1 : undefined} className="text-4xl outline-none sm:text-5xl">
        {title}
      </h1>
      {lead ? <p className="text-xl wrap-anywhere text-soft">{lead}</p> : null}
      {children}
    </div>
  );
}
