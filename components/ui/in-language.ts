// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";

type Titled = { title: string; lead: string; titleEn: string | null; leadEn: string };

/** Title and lead in the reader's language, or in Italian where nobody wrote them in English; `lang` says which. */
export const headlineIn = (locale: Locale, { title, lead, titleEn, leadEn }: Titled) =>
  locale === "en" && titleEn
    ? { lang: "en" as const, title: titleEn, lead: leadEn }
    : { lang: "it" as const, title, lead };
