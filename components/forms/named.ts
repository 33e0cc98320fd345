// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is wrong with each field, beginning with the name of the field. */
export const named = (fields: Record<string, string> = {}, labels: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, error]) => [name, labels[name] ? `${labels[name]}: ${error}` : error]),
  );
