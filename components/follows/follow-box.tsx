// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { FollowIsland } from "./follow-island.tsx";

/** How to hear of every step of a proposal. */
export function FollowBox({ locale, proposal }: { locale: Locale; proposal: { id: string; number: string } }) {
  const t = useTranslations("follows");
  return (
    <section className="space-y-3 rounded-smooth border border-line p-6" data-print="no">
      <h2 className="text-2xl">{t("title")}</h2>
      <p>{t("explain")}</p>
      <FollowIsland
        proposalId={proposal.id}
        pageHref={href(locale, "followProposal", { number: proposal.number })}
        words={{
          follow: t("button"),
          stop: t("stop"),
          following: t("following"),
          author: t("author"),
          failed: t("failed"),
        }}
      />
    </section>
  );
}
