// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "next-intl/server";
import { SignOutForm } from "#components/accounts/sign-out-form.tsx";
import { ViewerLink } from "#components/layout/viewer-link.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { href } from "#lib/kernel/paths.ts";
import { Frame, type FrameProps } from "./frame.tsx";

const sections = ["desk", "deskRules", "deskPeople", "deskAssociations", "deskJournal"] as const;
export type DeskSection = (typeof sections)[number];

type Props = FrameProps & {
  section?: DeskSection;
  /** The name of the employee who signed in. */
  name: string;
};

/** A page of the desk. */
export async function DeskPage({ section, name, trail = [], ...frame }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("shell");
  const desk = { label: t("deskNav.label"), href: href(locale, "desk") };
  return (
    <Frame
      {...frame}
      trail={section === "desk" && trail.length === 0 ? trail : [desk, ...trail]}
      navigation={{
        label: t("deskNav.label"),
        items: sections.map((id) => ({ id, label: t(`deskNav.${id}`), href: href(locale, id) })),
        current: section,
      }}
      viewer={
        <>
          <ViewerLink icon={<Icon name="user" className="size-5" />} href={href(locale, "area")} label={name} />
          <SignOutForm locale={locale} label={t("signOut")} />
        </>
      }
    />
  );
}
