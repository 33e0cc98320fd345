// SPDX-License-Identifier: AGPL-3.0-or-later
import { useId } from "react";

/** A row of arches as long as the page is wide: it divides, and says whose house this is. */
export function Colonnade({ className = "" }: { className?: string }) {
  const id = useId();
  return (
    <svg aria-hidden="true" data-print="no" className={`block h-9 w-full ${className}`}>
      <defs>
        <pattern id={id} width="44" height="36" patternUnits="userSpaceOnUse">
          <path fill="currentColor" d="M0 0h44v36h-6V22a16 16 0 0 0-32 0v14H0Z" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
