// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { reportQuery } from "#lib/assistance/schemas.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { WritingPage } from "../_writing/writing-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.form");
  return pageMetadata({
    title: t("reportTitle"),
    description: t("reportLead"),
    alternates: alternates("reportProblem"),
  });
}

export default async function ReportPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { page } = reportQuery.parse(await searchParams);
  return <WritingPage kind="problem-report" page={page} />;
}
