// SPDX-License-Identifier: AGPL-3.0-or-later
import localFont from "next/font/local";

/**
 * Served from here and preloaded. Where it arrives late, the page stays as it is and the next one has it: letters that
 * change under one's eyes move the lines, because not every machine has the fallback whose measures are adjusted.
 */
export const titillium = localFont({
  src: [
    { path: "../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-600-normal.woff2", weight: "600" },
    { path: "../../node_modules/@fontsource/titillium-web/files/titillium-web-latin-700-normal.woff2", weight: "700" },
  ],
  variable: "--font-titillium",
  display: "optional",
  adjustFontFallback: "Arial",
});
