// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Ground } from "#lib/moderation/vocabulary.ts";

/** In place of the words of a proposal that a moderator hid: that there were some, and why they are gone. */
export function HiddenProposal({ ground }: { ground: Ground | null }) {
  const t = useTranslations("moderation.tombstone");
  const tGround = useTranslations("moderation.ground");
  return (
    <Callout tone="neutral" title={t("proposal", { ground: tGround(ground ?? "other") })}>
      <p>{t("proposalText")}</p>
    </Callout>
  );
}
