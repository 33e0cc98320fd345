// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { SignatureMeans, SignatureState, SignerRole } from "#lib/pacts/text-vocabulary.ts";

export type ShownSignature = {
  id: string;
  means: SignatureMeans;
  state: SignatureState;
  fileId: string;
  signerName: string | null;
  issuer: string | null;
  signedAt: Date | null;
  signedOn: string | null;
};

export type ShownPlace = {
  role: SignerRole;
  people: readonly { id: string; name: string }[];
  signature: ShownSignature | null;
};

const tones: Record<SignatureState, Tone> = { standing: "success", "to-confirm": "warning", void: "neutral" };

/** Who has to sign, who did, how and when; the files are for the desk. */
export function SignatureList({
  locale,
  places,
  withFiles,
}: {
  locale: Locale;
  places: readonly ShownPlace[];
  withFiles: boolean;
}) {
  const t = useTranslations("pact-text");
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {places.map(({ role, people, signature }) => (
        <li key={`${role}:${people[0]?.id}`} className="space-y-2 py-4">
          <p className="flex flex-wrap items-center gap-3">
            <span className="font-semibold">{people.map(({ name }) => name).join(", ") || t("signing.nobody")}</span>
            <span className="text-soft">{t(`role.${role}`)}</span>
          </p>
          {signature ? (
            <>
              <p className="flex flex-wrap items-center gap-3">
                <Badge tone={tones[signature.state]}>{t(`signatureState.${signature.state}`)}</Badge>
                <span>{t(`means.${signature.means}`)}</span>
              </p>
              <SignatureFacts locale={locale} signature={signature} />
              {withFiles ? (
                <TextLink href={`/api/files/${signature.fileId}`} className="touch">
                  {t(signature.means === "paper" ? "signing.scan" : "signing.signedFile")}
                </TextLink>
              ) : null}
            </>
          ) : (
            <Badge tone="neutral" icon="clock">
              {t("signatureState.missing")}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the certificate says, or on which day it was signed on paper. */
function SignatureFacts({ locale, signature }: { locale: Locale; signature: ShownSignature }) {
  const t = useTranslations("pact-text.signing");
  const { signerName, issuer, signedAt, signedOn } = signature;
  if (signedOn) return <p className="text-soft">{t("onPaper", { day: formatDay(locale, signedOn) })}</p>;
  return (
    <p className="text-soft wrap-anywhere">
      {t("certificate", { name: signerName ?? "", issuer: issuer ?? "" })}
      {signedAt ? ` ${t("at", { when: formatInstant(locale, signedAt) })}` : null}
    </p>
  );
}
