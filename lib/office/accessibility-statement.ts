// SPDX-License-Identifier: AGPL-3.0-or-later

/** The address of the statement on AgID's form (`ACCESSIBILITY_STATEMENT_URL`); null until one was published. */
export function accessibilityStatement(): string | null {
  const address = process.env.ACCESSIBILITY_STATEMENT_URL ?? "";
  return URL.parse(address)?.protocol === "https:" ? address : null;
}
