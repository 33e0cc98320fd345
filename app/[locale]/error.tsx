// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useParams } from "next/navigation";
import { Failure } from "#components/layout/failure.tsx";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** A page that could not be made. The digest is what the server's log has beside the fault. */
export default function ErrorPage({ error, retry }: Props) {
  const { locale } = useParams();
  return <Failure locale={isLocale(locale) ? locale : defaultLocale} code={error.digest} retry={retry} />;
}
