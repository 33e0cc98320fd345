// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Given = {
  title: string;
  description: string;
  /** This page in every language: `alternates("proposal", { number })`. */
  alternates: Record<Locale, string>;
};

/** The head of a public page: title, description, canonical address and the same page in the other language. */
export async function pageMetadata({ title, description, alternates }: Given): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("shell");
  return {
    title,
    description,
    alternates: { canonical: alternates[locale], languages: { ...alternates, "x-default": alternates.it } },
    openGraph: {
      title,
      description,
      url: alternates[locale],
      type: "website",
      siteName: t("brand"),
      images: [{ url: "/share.png", width: 1200, height: 630, alt: `${t("brand")}: ${t("tagline")}` }],
      locale: { it: "it_IT", en: "en_GB" }[locale],
    },
  };
}
