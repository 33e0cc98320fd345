// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Addressee, ProposalKind } from "#lib/proposals/vocabulary.ts";

type Draft = { id: string; kind: ProposalKind; addressee: Addressee | null };

/** What a draft is to be, and the way to change it; for what is not begun yet, the way to the other kinds. */
export function KindOfDraft({ locale, draft }: { locale: Locale; draft: Draft | null }) {
  const t = useTranslations("petitions.start");
  const tWords = useTranslations("proposals");
  if (draft === null) {
    return (
      <p className="pb-8">
        <TextLink href={href(locale, "startProposal")}>{t("link")}</TextLink>
      </p>
    );
  }
  const words = {
    kind: tWords(`kind.${draft.kind}`),
    addressee: draft.addressee ? tWords(`addressee.${draft.addressee}`) : "none",
  };
  return (
    <p className="flex flex-wrap gap-x-4 pb-8">
      <span>{t("chosen", words)}</span>
      <TextLink href={href(locale, "startProposal", {}, { id: draft.id })}>{t("change")}</TextLink>
    </p>
  );
}
