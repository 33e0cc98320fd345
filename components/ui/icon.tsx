// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IconName, iconPaths } from "./icon-paths.ts";

export type { IconName };

/** A picture beside words, which say what it means; where it stands alone, the words are there for screen readers. */
export function Icon({ name, className = "size-6" }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 ${className}`} fill="currentColor" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
