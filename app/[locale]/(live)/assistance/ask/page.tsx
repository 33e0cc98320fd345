// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { WritingPage } from "../_writing/writing-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.form");
  return pageMetadata({ title: t("askTitle"), description: t("askLead"), alternates: alternates("askAssistance") });
}

export default function AskPage() {
  return <WritingPage kind="assistance" page={null} />;
}
