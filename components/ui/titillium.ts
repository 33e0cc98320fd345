// SPDX-License-Identifier: AGPL-3.0-or-later
import localFont from "next/font/local";

/** Served from here, preloaded, with a fallback of the same measures so that nothing moves when it arrives. */
export const titillium = localFont({
  src: [
    { path: "../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-600-normal.woff2", weight: "600" },
    { path: "../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-700-normal.woff2", weight: "700" },
  ],
  variable: "--font-titillium",
  display: "swap",
  adjustFontFallback: "Arial",
});
