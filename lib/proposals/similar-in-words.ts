// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { similarProposals } from "./similar.ts";
import { proposalWorkflow } from "./workflow.ts";

/** As many as one reads before going on writing. */
const limit = 3;

/** The proposals most like what is being written, as its author reads of them: on the page, or while writing. */
export async function similarInWords(locale: Locale, text: string, excludeId: string) {
  const t = translator(locale);
  const found = await similarProposals(text, { limit, excludeId });
  return {
    title: t("filing.similar.title"),
    lead: t("filing.similar.lead"),
    support: t("filing.similar.support"),
    found: t("filing.similar.found", { count: found.length }),
    proposals: found.map(({ number, title, status }) => ({
      number,
      title,
      about: t("filing.similar.meta", { number, status: t(`proposals.status.${status}`).toLowerCase() }),
      href: href(locale, "proposal", { number }),
      supportHref: proposalWorkflow.can("support", status) ? href(locale, "supportProposal", { number }) : null,
      supportLabel: t("filing.similar.supportLabel", { title }),
    })),
  };
}
