// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import {
  JudgeForm,
  PaperForm,
  SignAmendmentForm,
  SignPactForm,
} from "#components/pacts/signing/desk-signing-forms.tsx";
import { FrozenText } from "#components/pacts/signing/frozen-text.tsx";
import { SignatureList } from "#components/pacts/signing/signature-list.tsx";
import { UploadForm } from "#components/pacts/signing/upload-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { largestUpload } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { findClosedText, readSignatures, type Table } from "#lib/pacts/text-queries.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";
import { canStep, isAmendment } from "#lib/pacts/text-workflow.ts";

type Props = { locale: Locale; place: TextPlace; table: Table };

/** Who has to sign the frozen text, who did, and how to; at the desk also paper, doubts and the act. */
export async function SigningContent({ locale, place, table }: Props) {
  const { pact, side } = table;
  const t = await getTranslations("pact-text");
  const text = await findClosedText(pact.id);
  if (!text?.sha256 || !text.bytes) return <EmptyState title={t("signing.title")}>{t("signing.notYet")}</EmptyState>;

  const [{ places, void: voided }, megabytes] = await Promise.all([readSignatures(pact, text.id), largestUpload()]);
  const isSigning = canStep("sign", pact, text);
  const amends = isAmendment(text);
  const isOffice = place === "desk" && side === "office";
  const unsigned = places.filter(({ signature }) => !signature);
  const missing = places.filter(({ signature }) => signature?.state !== "standing");
  const unavailable = missing.length > 0 ? t("refusals.signaturesMissing", { count: missing.length }) : null;
  const judged = places.flatMap(({ signature, people }) =>
    signature ? [{ signature, name: people.find(({ id }) => id === signature.personId)?.name ?? "" }] : [],
  );
  const frozen = (
    <FrozenText
      locale={locale}
      href={`/api/pact-texts/${pact.id}`}
      sha256={text.sha256}
      bytes={text.bytes}
      frozenAt={text.frozenAt}
    />
  );
  return (
    <div className="max-w-3xl">
      {amends ? (
        <Callout
          tone={text.signedOn ? "success" : "info"}
          title={t(text.signedOn ? "amendment.signed" : "amendment.one")}
        >
          <p>
            {text.signedOn
              ? t("amendment.signedThen", { act: text.actNumber ?? "", day: formatDay(locale, text.signedOn) })
              : t("amendment.holds")}
          </p>
        </Callout>
      ) : null}
      {!amends && pact.actNumber && pact.signedOn && pact.startsOn && pact.endsOn ? (
        <Callout tone="success" title={t("signing.concluded")}>
          <p>
            {t("signing.concludedText", {
              act: pact.actNumber,
              day: formatDay(locale, pact.signedOn),
              from: formatDay(locale, pact.startsOn),
              to: formatDay(locale, pact.endsOn),
            })}
          </p>
        </Callout>
      ) : null}
      <Section id="who" title={t("signing.who")}>
        <SignatureList locale={locale} places={places} withFiles={isOffice} />
      </Section>
      <Section
        id="text"
        title={t(isSigning ? "signing.toSign" : "frozen.title")}
        lead={isSigning ? t("signing.toSignLead") : null}
      >
        {frozen}
      </Section>
      {isSigning && side && unsigned.length > 0 ? (
        <Section id="upload" title={t("signing.uploadTitle")} lead={t("signing.notChecked")}>
          <UploadForm locale={locale} place={place} pactId={pact.id} megabytes={megabytes} />
          {place === "own" ? <p className="pt-6">{t("signing.paperAlternative")}</p> : null}
        </Section>
      ) : null}
      {isSigning && isOffice ? (
        <>
          {unsigned.length > 0 ? (
            <Section id="paper" title={t("signing.deskPaper")} lead={t("signing.deskPaperLead")}>
              <PaperForm
                locale={locale}
                pactId={pact.id}
                places={unsigned}
                megabytes={megabytes}
                today={today().toString()}
              />
            </Section>
          ) : null}
          {judged.length > 0 ? (
            <Section id="judge" title={t("signing.judgeTitle")}>
              <div className="space-y-4">
                {judged.map(({ signature, name }) => (
                  <Disclosure
                    key={signature.id}
                    summary={t("signing.judgeOf", { name })}
                    open={signature.state === "to-confirm" && judged.length === 1}
                  >
                    <JudgeForm
                      locale={locale}
                      pactId={pact.id}
                      signatureId={signature.id}
                      canConfirm={signature.state === "to-confirm"}
                    />
                  </Disclosure>
                ))}
              </div>
            </Section>
          ) : null}
          {amends ? (
            <Section id="conclude" title={t("amendment.concludeTitle")} lead={t("amendment.concludeLead")}>
              <SignAmendmentForm
                locale={locale}
                pactId={pact.id}
                signedOn={today().toString()}
                unavailable={unavailable}
              />
            </Section>
          ) : (
            <Section id="conclude" title={t("signing.concludeTitle")} lead={t("signing.concludeLead")}>
              <SignPactForm locale={locale} pactId={pact.id} days={usualDays()} unavailable={unavailable} />
            </Section>
          )}
        </>
      ) : null}
      {voided.length > 0 && isOffice ? (
        <Section id="voided" title={t("signing.voided")}>
          <ul className="list-disc space-y-2 pl-6">
            {voided.map(({ id, role, voidReason, signerName }) => (
              <li key={id}>
                {t(`role.${role}`)}
                {signerName ? ` (${signerName})` : null}: <span lang="it">{voidReason}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );

  /** From today on, for as long as was applied for. */
  function usualDays() {
    const first = today();
    const last = first.add({ months: pact.durationMonths ?? 12 }).subtract({ days: 1 });
    return { signedOn: first.toString(), startsOn: first.toString(), endsOn: last.toString() };
  }
}
