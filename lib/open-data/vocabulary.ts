// SPDX-License-Identifier: AGPL-3.0-or-later

/** How data can be taken; `atom` is what is new, for feed readers. */
export const dataFormats = ["csv", "json", "geojson", "atom"] as const;
export type DataFormat = (typeof dataFormats)[number];
