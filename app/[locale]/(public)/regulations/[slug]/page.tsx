// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { alternates } from "#lib/kernel/paths.ts";
import { publishedRegulation, publishedRegulations } from "#lib/regulations/published.ts";
import { regulationSlug } from "#lib/regulations/schemas.ts";
import { ReadingPage } from "../_reading/reading-page.tsx";

/** All there are with the build; an empty house makes one that leads nowhere. */
export async function generateStaticParams() {
  const { regulations } = await publishedRegulations();
  return regulations.length > 0 ? regulations.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const slug = regulationSlug.safeParse((await params).slug);
  return slug.success ? publishedRegulation(slug.data, null) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await found(params);
  if (!story) return missingMetadata();
  const { title, summary, slug } = story.regulation;
  return pageMetadata({ title, description: summary || title, alternates: alternates("regulation", { slug }) });
}

/** The text in force today: its address stays the same when another begins. */
export default async function RegulationPage({ params }: Props) {
  const story = await found(params);
  if (!story) return <MissingPage />;
  return <ReadingPage story={story} alternates={alternates("regulation", { slug: story.regulation.slug })} />;
}
