// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "./text-link.tsx";

export type LinkGroup = {
  title: string;
  links: readonly { code: string; label: string; to: string }[];
  /** The code of the page one is on. */
  current?: string;
};

/** Narrower views of a list, each at an address of its own, in groups; a group without links is not shown. */
export function LinkGroups({ groups }: { groups: readonly LinkGroup[] }) {
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ title, links, current }) => (
          <nav key={title} aria-label={title}>
            <h3 className="pb-2 text-xl">{title}</h3>
            <ul className="flex flex-wrap gap-x-6">
              {links.map(({ code, label, to }) => (
                <li key={code}>
                  <TextLink href={to} className="touch" aria-current={code === current ? "page" : undefined}>
                    {label}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
        ))}
    </div>
  );
}
