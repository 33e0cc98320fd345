// SPDX-License-Identifier: AGPL-3.0-or-later

/** The marks of a form, by criterion: its fields are named `scores.feasibility.score` and `scores.feasibility.note`. */
export function scoresIn(fields: Record<string, string>): Record<string, Record<string, string>> {
  const marks = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(fields)) {
    const [, code, part] = /^scores\.([a-z-]{1,50})\.(score|note)$/.exec(name) ?? [];
    if (code && part) marks.set(code, { ...marks.get(code), [part]: value });
  }
  return Object.fromEntries(marks);
}
