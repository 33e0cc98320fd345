// SPDX-License-Identifier: AGPL-3.0-or-later

/** The sign of the house: two arches and the passage between them. */
export function ArchMark({ className = "h-10" }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 40" className={`shrink-0 ${className}`} fill="currentColor" aria-hidden="true">
      <path d="M2 0h44a2 2 0 0 1 2 2v38h-5V21.500a7.500 7.500 0 0 0-15 0V40h-8V21.500a7.500 7.500 0 0 0-15 0V40H0V2a2 2 0 0 1 2-2Z" />
    </svg>
  );
}
