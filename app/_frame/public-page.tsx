// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "next-intl/server";
import { ViewerIsland } from "#components/layout/viewer-island.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { href } from "#lib/kernel/paths.ts";
import { Frame, type FrameProps } from "./frame.tsx";

/** The sections of the website, in the order of its navigation. */
const sections = [
  "home",
  "proposals",
  "news",
  "notices",
  "agenda",
  "documents",
  "zones",
  "office",
  "proposalService",
] as const;
export type PublicSection = (typeof sections)[number];

/** A page of the website. It is the same for everyone: who is looking comes to it from `/api/viewer`. */
export async function PublicPage({ section, ...frame }: FrameProps & { section?: PublicSection }) {
  const locale = await getLocale();
  const t = await getTranslations("shell");
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
          icon={<Icon name="user" className="size-5" />}
          hrefs={{ signIn: href(locale, "signIn"), area: href(locale, "area"), desk: href(locale, "desk") }}
          words={{ signIn: t("signIn"), unreadOne: t("unreadOne"), unreadMany: t("unreadMany") }}
        />
      }
    />
  );
}
