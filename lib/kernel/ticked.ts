// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The choices of a group that were ticked. Each box has a name of its own (`zones.01`), so that after a refusal the form
 * knows each of them again.
 */
export const tickedIn = (form: FormData, group: string): string[] =>
  [...form.keys()].filter((name) => name.startsWith(`${group}.`)).map((name) => name.slice(group.length + 1));
