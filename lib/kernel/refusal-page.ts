// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultLocale, isLocale, type Locale } from "./locale.ts";
import { translator } from "./messages.ts";
import { href } from "./paths.ts";

/** A whole page in few words, for what is turned away before any page is asked. `pathname` says the language. */
export function refusalPage(
  pathname: string,
  status: 400 | 403 | 405 | 409 | 413,
  reason: "address" | "body" | "elsewhere" | "method" | "outdated" | "too-large",
): Response {
  const locale = localeOf(pathname);
  const t = translator(locale);
  const title = t(`errors.atTheDoor.${reason}.title`);
  const page = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Portico</title></head>
<body style="font:1.125rem/1.5 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#17324d">
<main>
<h1>${title}</h1>
<p>${t(`errors.atTheDoor.${reason}.text`)}</p>
<p><a href="${href(locale, "home")}">${t("errors.atTheDoor.home")}</a></p>
</main>
</body>
</html>
`;
  return new Response(page, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

function localeOf(pathname: string): Locale {
  const first = pathname.split(/[/?]/)[1];
  return isLocale(first) ? first : defaultLocale;
}
