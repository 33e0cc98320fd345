// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLocale, type useTranslations as useTexts } from "next-intl";
import { getLocale, type getTranslations as getTexts } from "next-intl/server";
import type { Locale } from "./locale.ts";
import { translatorUnder } from "./messages.ts";

export { useFormatter } from "next-intl";
export { getLocale };

type Asked = string | { locale: Locale; namespace?: string };

/** The texts of a page, in its language or another one. */
export const getTranslations = (async (asked?: Asked) => {
  const { locale, namespace } = typeof asked === "object" ? asked : { locale: await getLocale(), namespace: asked };
  return translatorUnder(locale, namespace);
}) as unknown as typeof getTexts;

/** The texts of a component, in the language of its page. */
export const useTranslations = ((namespace?: string) =>
  translatorUnder(useLocale(), namespace)) as unknown as typeof useTexts;
