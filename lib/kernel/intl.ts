// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations as useMarkedTranslations } from "next-intl";
import { getTranslations as getMarkedTranslations } from "next-intl/server";
import { choosingArticles } from "./elision.ts";

export { useFormatter } from "next-intl";
export { getLocale } from "next-intl/server";

/** The texts of a page. */
export const getTranslations = (async (...asked: Parameters<typeof getMarkedTranslations>) =>
  choosingArticles(await getMarkedTranslations(...asked))) as typeof getMarkedTranslations;

/** The texts of a component. */
export const useTranslations = ((...asked: Parameters<typeof useMarkedTranslations>) =>
  choosingArticles(useMarkedTranslations(...asked))) as typeof useMarkedTranslations;
