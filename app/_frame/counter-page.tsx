// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps, ReactNode } from "react";
import { accountPolicy } from "#lib/accounts/policy.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { DeskPage } from "./desk-page.tsx";
import { DeskRefusal } from "./desk-refusal.tsx";

type Props = Pick<ComponentProps<typeof DeskPage>, "trail" | "alternates"> & {
  title: string;
  /** What only who serves at the counter may see. */
  children: (officer: Staff) => Promise<ReactNode>;
};

/** A page of the counter, for who serves there; everyone else reads why not. */
export async function CounterPage({ trail = [], children, ...page }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("counter");
  const officer = await requireStaff({ returnTo: page.alternates[locale] });
  const decision = accountPolicy.serve(officer);
  const frame = {
    ...page,
    section: "deskCounter",
    trail:
      page.alternates[locale] === href(locale, "deskCounter")
        ? []
        : [{ label: t("title"), href: href(locale, "deskCounter") }, ...trail],
  } as const;
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">{await children(officer)}</div>
    </DeskPage>
  );
}
