// SPDX-License-Identifier: AGPL-3.0-or-later
import { PageRating } from "#components/feedback/page-rating.tsx";
import { ViewerIsland } from "#components/layout/viewer-island.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href, hrefOf } from "#lib/kernel/paths.ts";
import { Frame, type FrameProps } from "./frame.tsx";
import { rateable } from "./rated-page.ts";

/** The sections of the website, in the order of its navigation. */
const sections = [
  "home",
  "proposals",
  "pacts",
  "news",
  "notices",
  "agenda",
  "documents",
  "zones",
  "office",
  "proposalService",
] as const;
export type PublicSection = (typeof sections)[number];

type Props = FrameProps & {
  section?: PublicSection;
  /** Not where the page stands in the place of another. */
  isRated?: boolean;
};

/** A page of the website. It is the same for everyone: who is looking comes to it from `/api/viewer`. */
export async function PublicPage({ section, isRated = true, children, ...frame }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("shell");
  const page = isRated ? rateable(frame.alternates[locale]) : null;
  return (
    <Frame
      {...frame}
      navigation={{
        label: t("mainNavigation"),
        items: sections.map((id) => ({ id, label: t(`pages.${id}`), href: href(locale, id) })),
        current: section,
      }}
      viewer={
        <ViewerIsland
          hrefs={{ signIn: href(locale, "signIn"), area: href(locale, "area"), desk: href(locale, "desk") }}
          words={{ signIn: t("signIn"), unreadOne: t("unreadOne"), unreadMany: t("unreadMany") }}
        />
      }
    >
      {children}
      {page ? <PageRating locale={locale} page={hrefOf(locale, page.name, page.params)} /> : null}
    </Frame>
  );
}
