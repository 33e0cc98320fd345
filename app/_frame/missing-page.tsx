// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { StatusOnly } from "#components/layout/status-only.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { NotFoundPage } from "./not-found-page.tsx";

/*
 * Where `notFound()` is thrown out of a page, Next answers 404 with an empty document that only JavaScript fills. So
 * that the words are there for everyone, prerendered pages return `MissingPage` and the others `leadToMissing()`.
 */

/** Instead of a prerendered page: thrown inside a boundary, the 404 leaves what stands around it as it is. */
export function MissingPage() {
  return (
    <>
      <NotFoundPage />
      <StatusOnly>
        <Suspense>
          <Status404 />
        </Suspense>
      </StatusOnly>
    </>
  );
}

function Status404(): never {
  notFound();
}

export async function missingMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** Instead of a page made for one request: the reader is led to the prerendered page that answers 404. */
export async function leadToMissing(): Promise<never> {
  redirect(href(await getLocale(), "missing"));
}
