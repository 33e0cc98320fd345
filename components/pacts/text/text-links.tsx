// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { signingHref, type TextPlace, textHref } from "#lib/pacts/text-viewer.ts";
import type { TextState } from "#lib/pacts/text-vocabulary.ts";
import { inForce, inPreparation, type PactStatus } from "#lib/pacts/vocabulary.ts";

type Props = {
  locale: Locale;
  place: TextPlace;
  pact: { id: string; status: PactStatus; source: string | null };
  /** A change of the signed text that is under way. */
  amendment: { state: TextState } | null;
};

const withText: readonly PactStatus[] = [...inPreparation, ...inForce];
const withSignatures: readonly PactStatus[] = ["approved", ...inForce];

/** From a pact to its text and its signatures, once there are any; what was moved in has none here. */
export function TextLinks({ locale, place, pact, amendment }: Props) {
  const t = useTranslations("pact-text");
  if (pact.source !== null || !withText.includes(pact.status)) return null;
  const isSigning = pact.status === "approved" || amendment?.state === "frozen";
  const isWriting = pact.status === "co-design" || amendment?.state === "open";
  const lead = amendment ? "amendment.holds" : isWriting ? "lead" : "leadClosed";
  return (
    <Section id="text" title={t(amendment ? "amendment.title" : "title")} lead={t(lead)}>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={textHref(locale, place, pact.id)} variant={isSigning ? "secondary" : "primary"}>
          {t(isWriting ? "toTable" : "toText")}
        </ButtonLink>
        {withSignatures.includes(pact.status) ? (
          <ButtonLink href={signingHref(locale, place, pact.id)} variant={isSigning ? "primary" : "secondary"}>
            {t("frozen.toSigning")}
          </ButtonLink>
        ) : null}
      </div>
    </Section>
  );
}
