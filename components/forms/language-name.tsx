// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";

const names: Record<Locale, string> = { it: "Italiano", en: "English" };

/** A language by the name it gives itself: whoever reads it finds it on a page in any other. */
export const LanguageName = ({ locale }: { locale: Locale }) => <span lang={locale}>{names[locale]}</span>;
