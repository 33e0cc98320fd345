// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { publishedRegulation } from "#lib/regulations/published.ts";
import { regulationSlug, versionNumber } from "#lib/regulations/schemas.ts";
import { ReadingPage } from "../../../_reading/reading-page.tsx";

type Props = { params: Promise<{ slug: string; number: string }> };

/** Made when it is first asked for. */
export const generateStaticParams = () => [{ slug: "none", number: "1" }];

async function found(params: Props["params"]) {
  const asked = await params;
  const [slug, number] = [regulationSlug.safeParse(asked.slug), versionNumber.safeParse(asked.number)];
  return slug.success && number.success ? publishedRegulation(slug.data, number.data) : null;
}

const addressOf = (slug: string, number: number | null | undefined) =>
  alternates("regulationVersion", { slug, number: String(number) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await found(params);
  if (!story) return missingMetadata();
  const t = await getTranslations("regulations.page");
  const { title, summary, slug } = story.regulation;
  const number = story.shown?.number ?? 0;
  return pageMetadata({
    title: `${title}, ${t("version", { number }).toLowerCase()}`,
    description: summary || title,
    alternates: addressOf(slug, number),
  });
}

/** One version by its number, whether it is in force, was or will be. */
export default async function RegulationVersionPage({ params }: Props) {
  const story = await found(params);
  if (!story) return <MissingPage />;
  return <ReadingPage story={story} alternates={addressOf(story.regulation.slug, story.shown?.number)} />;
}
