// SPDX-License-Identifier: AGPL-3.0-or-later
/** How far something is, in words and as a line that repeats them. */
export function ProgressBar({ percent, label }: { percent: number; label: string }) {
  return (
    <div>
      <p className="pb-2 font-semibold">{label}</p>
      <div aria-hidden="true" className="h-4 overflow-hidden rounded-arch border border-line bg-white">
        <div className="h-full bg-primary" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
