// SPDX-License-Identifier: AGPL-3.0-or-later
import { ShellIcon } from "#components/ui/shell-icon.tsx";

type Props = {
  href: string;
  label: string;
  /** What there is room for on a phone: of a name the first part. */
  short?: string;
  /** How many, and the sentence that says it. */
  unread?: { count: number; label: string };
};

/** The door to one's own area, always of the same size, so that nothing moves when a name takes the place of "Entra". */
export function ViewerLink({ href, label, short = label.split(" ")[0], unread }: Props) {
  return (
    <a
      href={href}
      className="relative inline-flex h-12 w-22 items-center justify-center gap-1 rounded-smooth border-2 border-primary px-1 text-base font-semibold text-primary hover:bg-wash sm:w-44 sm:gap-1.5 sm:text-lg"
    >
      <ShellIcon name="user" className="size-5" />
      <span className="truncate sm:hidden">{short}</span>
      <span className="hidden truncate sm:block">{label}</span>
      {unread && unread.count > 0 ? (
        <>
          <span
            aria-hidden="true"
            className="absolute -top-2.5 -right-2.5 min-w-6 rounded-arch bg-danger px-1.5 text-center text-sm leading-6 font-bold text-white tabular-nums"
          >
            {Math.min(unread.count, 99)}
          </span>
          <span className="sr-only">({unread.label})</span>
        </>
      ) : null}
    </a>
  );
}
