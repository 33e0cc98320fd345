// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Portico",
    short_name: "Portico",
    lang: "it",
    start_url: "/it",
    display: "browser",
    background_color: "#ffffff",
    theme_color: "#003366",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
