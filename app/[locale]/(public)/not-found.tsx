// SPDX-License-Identifier: AGPL-3.0-or-later
export { missingMetadata as generateMetadata } from "#app/_frame/missing-page.tsx";
export { NotFoundPage as default } from "#app/_frame/not-found-page.tsx";
