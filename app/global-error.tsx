// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { Failure } from "#components/layout/failure.tsx";
import { titillium } from "#components/ui/titillium.ts";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import "./theme.css";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** When not even the frame of the page could be made; the address still says in which language one was reading. */
export default function GlobalError({ error, retry }: Props) {
  const asked = typeof location === "undefined" ? defaultLocale : location.pathname.split("/")[1];
  const locale = isLocale(asked) ? asked : defaultLocale;
  return (
    <html lang={locale} className={titillium.variable}>
      <body>
        <title>Portico</title>
        <Failure locale={locale} code={error.digest} retry={retry} />
      </body>
    </html>
  );
}
