// SPDX-License-Identifier: AGPL-3.0-or-later

type Props = { filter: Readonly<Record<string, string | undefined>> };

/** What a form of the search does not ask, sent along as it is. */
export function FilterFields({ filter }: Props) {
  return Object.entries(filter).map(([name, value]) =>
    value ? <input key={name} type="hidden" name={name} value={value} /> : null,
  );
}
