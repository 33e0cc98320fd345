// SPDX-License-Identifier: AGPL-3.0-or-later
import { ShellIcon } from "#components/ui/shell-icon.tsx";

export type HeaderSearchWords = {
  action: string;
  open: string;
  label: string;
  query: string;
  submit: string;
  close: string;
};

/**
 * The search over everything. On a wide screen a box; on a phone a panel that the button opens, a popover of the browser
 * like the menu: it needs no JavaScript.
 */
export function HeaderSearch({ action, open, label, query, submit, close }: HeaderSearchWords) {
  return (
    <>
      <button
        type="button"
        popoverTarget="site-search"
        className="flex size-12 flex-col items-center justify-center rounded-smooth text-sm leading-tight font-semibold text-primary hover:bg-wash lg:hidden"
      >
        <ShellIcon name="search" />
        {open}
      </button>
      <search
        id="site-search"
        popover="auto"
        aria-label={label}
        data-print="no"
        className="search-panel m-0 mb-auto w-full max-w-none border-b border-line bg-white p-4 text-ink shadow-medium lg:static lg:block lg:w-80 lg:border-0 lg:p-0 lg:shadow-none"
      >
        <form action={action} className="flex">
          <label htmlFor="site-search-words" className="sr-only">
            {query}
          </label>
          <input
            id="site-search-words"
            type="search"
            name="q"
            maxLength={200}
            placeholder={label}
            className="min-h-12 w-full min-w-0 rounded-l-smooth border-2 border-r-0 border-edge bg-white px-3 text-lg text-ink placeholder:text-muted hover:border-ink"
          />
          <button
            type="submit"
            className="inline-flex size-12 shrink-0 items-center justify-center rounded-r-smooth bg-primary text-white hover:bg-primary-strong"
          >
            <ShellIcon name="search" />
            <span className="sr-only">{submit}</span>
          </button>
        </form>
        <button
          type="button"
          popoverTarget="site-search"
          popoverTargetAction="hide"
          className="mt-2 inline-flex min-h-12 items-center gap-2 rounded-smooth px-3 font-semibold text-primary lg:hidden"
        >
          <ShellIcon name="close" />
          {close}
        </button>
      </search>
    </>
  );
}
