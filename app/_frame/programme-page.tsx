// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps, ReactNode } from "react";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { programmePolicy } from "#lib/programme/policy.ts";
import { DeskPage } from "./desk-page.tsx";
import { DeskRefusal } from "./desk-refusal.tsx";

type Props = Pick<ComponentProps<typeof DeskPage>, "alternates"> & {
  title: string;
  children: () => Promise<ReactNode>;
};

/** A page of the desk where the programme is written, for who may write it. */
export async function ProgrammeDeskPage({ title, alternates, children }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("programme.desk");
  const actor = await requireStaff({ returnTo: alternates[locale] });
  const isList = alternates[locale] === href(locale, "deskProgramme");
  const frame = {
    section: "deskProgramme",
    title,
    alternates,
    trail: isList ? [] : [{ label: t("title"), href: href(locale, "deskProgramme") }],
  } as const;
  const writing = programmePolicy.write(actor);
  if (!writing.allowed) return <DeskRefusal {...frame} decision={writing} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">{await children()}</div>
    </DeskPage>
  );
}
