// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

const names = [
  "home",
  "proposals",
  "proposalSearch",
  "proposalService",
  "zones",
  "office",
  "terms",
  "help",
  "accessibility",
  "privacy",
  "legal",
  "siteMap",
  "missing",
  "signIn",
] as const;

type PublicPage = { locale: Locale; name: string; address: (page: Page) => Promise<string> };

/** Every public page in both languages, and one proposal. */
export const publicPages: PublicPage[] = locales.flatMap((locale) => [
  ...names.map((name) => ({ locale, name, address: async () => href(locale, name) })),
  { locale, name: "proposal", address: (page: Page) => newestProposal(page, locale) },
]);

async function newestProposal(page: Page, locale: Locale): Promise<string> {
  const list = await page.request.get(href(locale, "proposals"));
  const [address] = /\/\w\w\/(proposte|proposals)\/\d{4}-\d{6}/.exec(await list.text()) ?? [];
  if (!address) throw new Error("the demonstration shows no proposal");
  return address;
}
