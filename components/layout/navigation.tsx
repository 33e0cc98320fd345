// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { ArchMark } from "#components/ui/arch-mark.tsx";
import { ShellIcon } from "#components/ui/shell-icon.tsx";

export type NavigationItem = { id: string; label: string; href: string };

export type NavigationProps = {
  /** Names the navigation for those who cannot see where it is. */
  label: string;
  items: readonly NavigationItem[];
  /** The item under which this page lies. */
  current?: string;
  /** The address of this page: the item that leads to it is the page itself. */
  here: string;
  /** After the sections, such as the way out. */
  end?: ReactNode;
  openLabel: string;
  closeLabel: string;
};

/**
 * The sections of a part of the site. On a wide screen a row; on a phone a panel that the button opens. The panel is a
 * popover of the browser: it opens, closes with Escape and tells its state without a line of JavaScript.
 */
export function Navigation({ label, items, current, here, end, openLabel, closeLabel }: NavigationProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget="navigation"
        className="flex size-12 flex-col items-center justify-center rounded-smooth text-sm leading-tight font-semibold text-primary hover:bg-wash lg:hidden"
      >
        <ShellIcon name="burger" />
        {openLabel}
      </button>
      <nav
        id="navigation"
        popover="auto"
        aria-label={label}
        data-print="no"
        className="menu-panel m-0 ml-auto h-dvh max-h-none w-full max-w-sm overflow-y-auto bg-white p-4 text-ink lg:static lg:m-0 lg:flex lg:h-auto lg:items-center lg:justify-between lg:w-auto lg:max-w-none lg:overflow-visible lg:basis-full lg:bg-transparent lg:p-0"
      >
        <div className="flex items-center justify-between pb-2 lg:hidden">
          <ArchMark className="h-8 text-primary" />
          <button
            type="button"
            popoverTarget="navigation"
            popoverTargetAction="hide"
            className="inline-flex min-h-12 items-center gap-2 rounded-smooth px-3 font-semibold text-primary"
          >
            <ShellIcon name="close" />
            {closeLabel}
          </button>
        </div>
        <ul className="flex min-w-0 flex-col lg:-mx-3 lg:flex-row lg:flex-wrap lg:gap-x-2">
          {items.map((item) => (
            <li key={item.id} className="border-b border-hairline lg:border-0">
              <a
                href={item.href}
                aria-current={currency(item, current, here)}
                className={`flex min-h-14 items-center px-3 text-xl underline-offset-8 hover:underline lg:min-h-12 lg:text-lg ${item.id === current ? "font-bold text-primary-deep underline decoration-4" : "font-semibold text-primary"}`}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
        {end}
      </nav>
    </>
  );
}

function currency(item: NavigationItem, current: string | undefined, here: string): "page" | "true" | undefined {
  if (item.href === here) return "page";
  return item.id === current ? "true" : undefined;
}
