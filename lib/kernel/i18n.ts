// SPDX-License-Identifier: AGPL-3.0-or-later

import { locale as rootLocale } from "next/root-params";
import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { romeTimeZone } from "./clock.ts";
import { defaultLocale, locales } from "./locale.ts";

export default getRequestConfig(async ({ locale: given }) => {
  const asked = given ?? (await rootLocale());
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  return { locale, timeZone: romeTimeZone };
});
