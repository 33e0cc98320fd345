// SPDX-License-Identifier: AGPL-3.0-or-later
import { SignOutForm } from "#components/accounts/sign-out-form.tsx";
import { ViewerLink } from "#components/layout/viewer-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { Frame, type FrameProps } from "./frame.tsx";
import { type MemberSection, memberSections } from "./member-sections.ts";

type Props = FrameProps & {
  section?: MemberSection;
  /** The name of the person who signed in. */
  name: string;
};

/** A page of the personal area. */
export async function MemberPage({ section, name, trail = [], ...frame }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("shell");
  const area = { label: t("area.label"), href: href(locale, "area") };
  return (
    <Frame
      {...frame}
      trail={section === "area" ? trail : [area, ...trail]}
      navigation={{
        label: t("area.label"),
        items: [
          ...memberSections.map((id) => ({ id, label: t(`area.${id}`), href: href(locale, id) })),
          { id: "proposals", label: t("area.allProposals"), href: href(locale, "proposals") },
        ],
        current: section,
        end: <SignOutForm locale={locale} label={t("signOut")} />,
      }}
      viewer={<ViewerLink href={href(locale, "area")} label={name} />}
    />
  );
}
