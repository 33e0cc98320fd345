// SPDX-License-Identifier: AGPL-3.0-or-later
import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import type { ReactNode } from "react";
import { isLocale, locales } from "#lib/kernel/locale.ts";
import "../theme.css";

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
