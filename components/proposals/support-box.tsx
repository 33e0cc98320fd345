// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { SupportIsland } from "./support-island.tsx";

type Props = {
  locale: Locale;
  proposal: { id: string; number: string; status: ProposalStatus; supports: number };
};

/** How many want it, and the button of who wants it too; where none are taken any more, the reason. */
export function SupportBox({ locale, proposal }: Props) {
  const t = useTranslations("proposals");
  return (
    <section className="rounded-smooth bg-wash p-6">
      <h2 className="text-2xl">{t("supports", { count: proposal.supports })}</h2>
      {proposalWorkflow.can("support", proposal.status) ? (
        <>
          <p className="py-3">{t("support.explain")}</p>
          <SupportIsland
            locale={locale}
            proposalId={proposal.id}
            pageHref={href(locale, "supportProposal", { number: proposal.number })}
            words={{
              button: t("support.button"),
              done: t("support.done"),
              again: t("support.again"),
              failed: t("support.failed"),
            }}
          />
        </>
      ) : (
        <p className="pt-3">{t("support.closed", { status: t(`status.${proposal.status}`).toLowerCase() })}</p>
      )}
    </section>
  );
}
