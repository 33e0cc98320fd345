// SPDX-License-Identifier: AGPL-3.0-or-later
import { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** The way to a page of a pact at the desk. */
export async function pactTrail(locale: Locale, { id, number }: { id: string; number: string | null }) {
  const t = await getTranslations("pact-desk");
  return [
    { label: t("title"), href: href(locale, "deskPacts") },
    { label: t("number", { number: number ?? "" }), href: href(locale, "deskPact", { id }) },
  ];
}
