// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What is wrong with each field, beginning with the name of the field; a question or a sentence ends by itself. In the order
 * of the labels, which is that of the form; what has none comes last.
 */
export function named(fields: Record<string, string> = {}, labels: Record<string, string>): Record<string, string> {
  const known = Object.keys(labels).filter((name) => name in fields);
  const names = new Set([...known, ...Object.keys(fields)]);
  return Object.fromEntries([...names].map((name) => [name, after(labels[name], fields[name] ?? "")]));
}

const after = (label: string | undefined, error: string) =>
  label ? `${label}${/[?.]$/.test(label) ? "" : ":"} ${error}` : error;
