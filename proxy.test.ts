// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { expect, test } from "vitest";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { routes } from "#lib/kernel/paths.ts";
import { config } from "./proxy.ts";

/** The folders of the pages that exist, such as `/area/proposals/:id`, and the group each lies in. */
const pages = fs
  .readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/page.tsx"))
  .map((file) => {
    const [group, ...folders] = file.split("/").slice(0, -1);
    return { group, folder: `/${folders.join("/")}`.replace(/\[(\w+)\]/g, ":$1") };
  });

const addressesOf = (folder: string) => {
  const route: Record<Locale, string> | undefined = Object.values(routes).find((each) => each.folder === folder);
  return locales.map((locale) => `/${locale}${route?.[locale] ?? folder}`);
};

const passesProxy = (url: string, headers = {}) => unstable_doesMiddlewareMatch({ config, url, headers });

test.each(pages)("$folder in $group goes the right way", ({ group, folder }) => {
  for (const address of addressesOf(folder)) expect(passesProxy(address), address).toBe(group !== "(public)");
});

test("a form that is sent passes by", () => {
  const address = "/it/area-personale/proposte/nuova";
  expect(passesProxy(address)).toBe(true);
  expect(passesProxy(address, { "content-type": "multipart/form-data; boundary=x" })).toBe(false);
});
