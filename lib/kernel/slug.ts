// SPDX-License-Identifier: AGPL-3.0-or-later

/** A title as part of an address: letters without accents, digits and hyphens; at most 80 of them. */
export const slugOf = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
