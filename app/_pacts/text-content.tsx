// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { FrozenText } from "#components/pacts/signing/frozen-text.tsx";
import { AmendmentIntro } from "#components/pacts/text/amendment-intro.tsx";
import { PactTextView } from "#components/pacts/text/pact-text-view.tsx";
import { AbandonForm, FreezeForm, ReopenForm, StartTextForm } from "#components/pacts/text/step-forms.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { reopenTextAction } from "#lib/pacts/text-actions.ts";
import { findAmendment, findSignedText, type LatestText, readText, type Table } from "#lib/pacts/text-queries.ts";
import { signingHref, type TextPlace } from "#lib/pacts/text-viewer.ts";
import { canStep, isAmendment, sameWords, stoodIn } from "#lib/pacts/text-workflow.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";

type Props = { locale: Locale; place: TextPlace; table: Table; text: LatestText | null };

/** The words above the text: whether it is being written, and whether it changes a signed pact. */
export const textLead = ({ pact }: Pick<Table, "pact">, text: LatestText | null) => {
  const isWriting = text ? canStep("writeText", pact, text) : pactWorkflow.can("writeText", pact.status);
  if (!isWriting) return "leadClosed";
  return text && isAmendment(text) ? "amendment.lead" : "lead";
};

/** The text of a pact as both sides have it before them, and at the desk what closes it. */
export async function TextContent({ locale, place, table, text }: Props) {
  const { pact, side, speaks } = table;
  const t = await getTranslations("pact-text");
  const isOffice = place === "desk" && side === "office";
  if (!text) {
    return (
      <EmptyState title={t("notYet")}>
        <p>{t(isOffice ? "steps.startText" : "notYetText")}</p>
        {isOffice && pactWorkflow.can("writeText", pact.status) ? (
          <StartTextForm locale={locale} pactId={pact.id} />
        ) : null}
      </EmptyState>
    );
  }
  const isWriting = canStep("writeText", pact, text);
  const [{ standing, clauses }, amendment] = await Promise.all([
    readText(text.id),
    isAmendment(text) ? findAmendment(pact.id) : null,
  ]);
  const signed = amendment ? await findSignedText(pact) : null;
  const kept = clauses.filter(({ number }) => number !== null);
  const isUnchanged = signed !== null && sameWords(signed.clauses, kept);
  return (
    <>
      {amendment ? <AmendmentIntro locale={locale} amendment={amendment} signed={signed} /> : null}
      {text.sha256 && text.bytes ? (
        <div className="mb-10 space-y-5 rounded-broad border border-primary bg-wash p-5 sm:p-7">
          <h2 className="text-2xl">{t("frozen.title")}</h2>
          <FrozenText
            locale={locale}
            href={`/api/pact-texts/${pact.id}`}
            sha256={text.sha256}
            bytes={text.bytes}
            frozenAt={text.frozenAt}
          />
          {canStep("sign", pact, text) ? (
            <ButtonLink href={signingHref(locale, place, pact.id)}>{t("frozen.toSigning")}</ButtonLink>
          ) : null}
        </div>
      ) : null}
      <PactTextView
        locale={locale}
        place={place}
        pactId={pact.id}
        side={isWriting ? side : null}
        isOpen={isWriting}
        standing={standing}
        isUnchanged={isUnchanged}
        clauses={clauses.map((clause) => ({
          ...clause,
          isChanged: signed !== null && !stoodIn(signed.clauses, clause),
        }))}
      />
      {isOffice && isWriting ? (
        <Section
          id="freeze"
          title={t("steps.title")}
          lead={t(pact.kind === "complex" ? "steps.sendToGiuntaText" : "steps.freezeText")}
        >
          <FreezeForm
            locale={locale}
            pactId={pact.id}
            isComplex={pact.kind === "complex"}
            unavailable={whyOpen(standing)}
          />
        </Section>
      ) : null}
      {isOffice && canStep("reopenText", pact, text) ? (
        <Section id="reopen" title={t("steps.reopenTitle")} lead={t("steps.reopenText")}>
          <div className="max-w-3xl">
            <ReopenForm locale={locale} pactId={pact.id} action={reopenTextAction} submit={t("steps.reopen")} />
          </div>
        </Section>
      ) : null}
      {amendment && speaks ? (
        <Section id="abandon" title={t("amendment.abandonTitle")} lead={t("amendment.abandonText")}>
          <div className="max-w-3xl">
            <AbandonForm locale={locale} place={place} pactId={pact.id} />
          </div>
        </Section>
      ) : null}
    </>
  );

  function whyOpen({ clauses: count, open, suggestions }: typeof standing): string | null {
    if (count === 0) return t("refusals.noClauses");
    if (open > 0) return t("refusals.openClauses", { count: open });
    if (suggestions > 0) return t("refusals.openSuggestions", { count: suggestions });
    return isUnchanged ? t("refusals.nothingChanged") : null;
  }
}
