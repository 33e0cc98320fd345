// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Collected } from "#components/petitions/progress-of.ts";
import { SupportProgress } from "#components/petitions/support-progress.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { isSigned } from "#lib/proposals/vocabulary.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { SupportIsland } from "./support-island.tsx";

type Props = {
  locale: Locale;
  proposal: Collected & { id: string; number: string };
  today: string;
};

/** How many want it, and the button of who wants it too; where none are taken any more, the reason. */
export function SupportBox({ locale, proposal, today }: Props) {
  const t = useTranslations("proposals");
  const tSign = useTranslations("petitions");
  const signed = isSigned(proposal.kind);
  const say = useTranslations(signed ? "petitions.sign" : "proposals.support");
  const inTime = proposal.supportsUntil === null || today <= proposal.supportsUntil;
  const count = { count: proposal.supports };
  return (
    <section className="space-y-4 rounded-smooth bg-wash p-6">
      <h2 className="text-2xl">{signed ? tSign("progress.signatures", count) : t("supports", count)}</h2>
      <SupportProgress locale={locale} proposal={proposal} today={today} />
      {proposalWorkflow.can("support", proposal.status) && inTime ? (
        <>
          <p>{say("explain")}</p>
          <SupportIsland
            locale={locale}
            proposalId={proposal.id}
            pageHref={href(locale, "supportProposal", { number: proposal.number })}
            words={{ button: say("button"), done: say("done"), again: say("again"), failed: say("failed") }}
          />
          {signed ? <p className="text-base text-soft">{tSign("progress.paper")}</p> : null}
        </>
      ) : null}
      {proposalWorkflow.can("support", proposal.status) ? null : (
        <p>{say("closed", { status: t(`status.${proposal.status}`).toLowerCase() })}</p>
      )}
    </section>
  );
}
