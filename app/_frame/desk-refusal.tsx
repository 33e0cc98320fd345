// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { Decision } from "#lib/kernel/errors.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { tellStatus } from "#lib/kernel/told-status.ts";
import { DeskPage } from "./desk-page.tsx";

type Props = Omit<ComponentProps<typeof DeskPage>, "children" | "title"> & {
  title: string;
  decision: Extract<Decision, { allowed: false }>;
};

/** In place of a page that is not for this member of staff: the reason in words, and the way back. */
export async function DeskRefusal({ decision, ...page }: Props) {
  tellStatus({ status: 403 });
  const locale = await getLocale();
  const say = await getTranslations();
  return (
    <DeskPage {...page}>
      <div className="wrap pb-16">
        <PageHeader title={page.title} />
        <div className="space-y-6">
          <Callout tone="warning" title={say(decision.reason, decision.params)} />
          <ButtonLink href={href(locale, "desk")} variant="secondary">
            {say("shell.deskNav.back")}
          </ButtonLink>
        </div>
      </div>
    </DeskPage>
  );
}
