// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where `next.config.ts` leads every address that leads nowhere, so that the answer is prerendered like all others. */
export { MissingPage as default, missingMetadata as generateMetadata } from "#app/_frame/missing-page.tsx";
