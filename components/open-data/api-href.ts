// SPDX-License-Identifier: AGPL-3.0-or-later

type Query = Readonly<Record<string, string | undefined>>;

/** The address of something in the open API, which is the same in every language. */
export function apiHref(resource: string, query: Query = {}): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return `/api/v1/${resource}${search ? `?${search}` : ""}`;
}
