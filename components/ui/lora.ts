// SPDX-License-Identifier: AGPL-3.0-or-later
import localFont from "next/font/local";

/** For long reading only. It has a file of its own because Next preloads it where this file is imported. */
export const lora = localFont({
  src: [{ path: "../../node_modules/@fontsource/lora/files/lora-latin-400-normal.woff2", weight: "400" }],
  variable: "--font-lora",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});
