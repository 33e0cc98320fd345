// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { locales } from "./lib/kernel/locale.ts";
import { folderRedirect, rewrites, routes } from "./lib/kernel/paths.ts";
import { cardHeaders, neverFramed, securityHeaders, uploadHeaders } from "./lib/kernel/security-headers.ts";

/** The only pages that other websites may frame. */
const cards = locales.map((locale) => `/${locale}${routes.proposalCard[locale]}`);

const exceptCards = `/((?!${cards.map((card) => `${card.slice(1).replace(":number", "[^/]+")}$`).join("|")}).*)`;

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // A finished build is served from a folder of its own (scripts/build/ensure-build.ts).
  distDir: process.env.PORTICO_BUILD ?? ".next",
  poweredByHeader: false,
  // `npm test` checks the types, and a server that builds needs no compiler; what Next keeps between two checks of its
  // own goes stale with TypeScript 7.
  typescript: { ignoreBuildErrors: true },
  // Its S3 driver is loaded only where S3 is configured, and brings its own client.
  // The compiler of documents is native.
  serverExternalPackages: ["flydrive", "@myriaddreamin/typst-ts-node-compiler"],
  reactStrictMode: true,
  // Both are done where pages are kept as they are sent, once a page and not once a request (lib/web/README.md).
  generateEtags: false,
  compress: false,
  // Pages made on demand are kept in memory: the build stays as it was made, and can be shared. How many, and why no more:
  // docs/decisions/0006-pages-kept-in-memory.md.
  cacheMaxMemorySize: 40 * 1024 * 1024,
  experimental: {
    isrFlushToDisk: false,
    // Every page made for a request would be made twice and sent twice, for a client router to keep
    // (docs/decisions/0035-pages-made-once.md).
    cachedNavigations: false,
    // An attachment at its greatest (rule `files.maximum-size`) and the form around it.
    serverActions: { bodySizeLimit: "55mb" },
    // The proxy sees the few bodies of browsers that do not say where a form comes from.
    proxyClientMaxBodySize: "55mb",
  },
  rewrites: async () => rewrites(),
  redirects: async () => [
    { source: "/", destination: "/it", permanent: false },
    { ...folderRedirect(), permanent: true },
  ],
  // Of two rules that set the same header, the later one counts; a route handler cannot set them itself. Their patterns
  // name no part of the path: Next would look for the name in every header of every answer.
  headers: async () => [
    { source: "/(.*)", headers: securityHeaders(process.env.NODE_ENV === "development") },
    { source: "/api/files/:id", headers: uploadHeaders },
    { source: "/api/pacts/report-photos/:id", headers: uploadHeaders },
    { source: exceptCards, headers: neverFramed },
    ...cards.map((source) => ({ source, headers: cardHeaders })),
  ],
};

/** The plugin says to the build where the texts are; the server of a finished build would load its compilers in vain. */
export default async (phase: string): Promise<NextConfig> => {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./lib/kernel/i18n.ts")(config);
};
