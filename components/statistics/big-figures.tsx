// SPDX-License-Identifier: AGPL-3.0-or-later

export type BigFigure = { id: string; value: string; label: string; note?: string };

/** The few figures that most people come for. */
export function BigFigures({ figures }: { figures: readonly BigFigure[] }) {
  return (
    <dl className="grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
      {figures.map(({ id, value, label, note }) => (
        <div key={id} className="flex flex-col-reverse justify-end border-l-4 border-primary pl-5">
          <dt className="text-lg leading-snug">
            {label}
            {note ? <span className="block text-base text-muted">{note}</span> : null}
          </dt>
          <dd className="text-6xl font-bold text-primary-deep tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
