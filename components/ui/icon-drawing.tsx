// SPDX-License-Identifier: AGPL-3.0-or-later

/** The outline of an icon in the colour of the words beside it. */
export function IconDrawing({ path, className }: { path: string; className: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 ${className}`} fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
