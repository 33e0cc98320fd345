// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import type { ReactNode } from "react";
import { HiddenPages } from "#components/layout/hidden-pages.tsx";
import { titillium } from "#components/ui/titillium.ts";
import { isLocale, locales } from "#lib/kernel/locale.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import "../theme.css";

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(siteAddress()),
  title: { default: "Portico", template: "%s · Portico" },
  formatDetection: { telephone: false, email: false, address: false },
});

export const viewport: Viewport = { themeColor: "#003366", colorScheme: "light" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={titillium.variable}>
      <body>
        {children}
        <HiddenPages />
      </body>
    </html>
  );
}
