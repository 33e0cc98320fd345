// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { signingHref, type TextPlace, textHref } from "#lib/pacts/text-viewer.ts";
import { inForce, inPreparation, type PactStatus } from "#lib/pacts/vocabulary.ts";

type Props = { locale: Locale; place: TextPlace; pact: { id: string; status: PactStatus; source: string | null } };

const withText: readonly PactStatus[] = [...inPreparation, ...inForce];
const withSignatures: readonly PactStatus[] = ["approved", ...inForce];

/** From a pact to its text and its signatures, once there are any; what was moved in has none here. */
export function TextLinks({ locale, place, pact }: Props) {
  const t = useTranslations("pact-text");
  if (pact.source !== null || !withText.includes(pact.status)) return null;
  const isSigning = pact.status === "approved";
  return (
    <Section id="text" title={t("title")} lead={t(pact.status === "co-design" ? "lead" : "leadClosed")}>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={textHref(locale, place, pact.id)} variant={isSigning ? "secondary" : "primary"}>
          {t(pact.status === "co-design" ? "toTable" : "toText")}
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
