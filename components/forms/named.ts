// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is wrong with each field, beginning with the name of the field; a question or a sentence ends by itself. */
export const named = (fields: Record<string, string> = {}, labels: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, error]) => [name, after(labels[name], error)]));

const after = (label: string | undefined, error: string) =>
  label ? `${label}${/[?.]$/.test(label) ? "" : ":"} ${error}` : error;
