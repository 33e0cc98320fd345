// SPDX-License-Identifier: AGPL-3.0-or-later

import { locale as rootLocale } from "next/root-params";
import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, locales } from "./locale.ts";
import { markedMessagesOf } from "./messages.ts";

export default getRequestConfig(async ({ locale: given }) => {
  const asked = given ?? (await rootLocale());
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  return { locale, messages: markedMessagesOf(locale), timeZone: "Europe/Rome" };
});
