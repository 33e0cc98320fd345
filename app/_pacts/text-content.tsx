// SPDX-License-Identifier: AGPL-3.0-or-later
import { getTranslations } from "next-intl/server";
import { Section } from "#components/layout/section.tsx";
import { FrozenText } from "#components/pacts/signing/frozen-text.tsx";
import { PactTextView } from "#components/pacts/text/pact-text-view.tsx";
import { FreezeForm, ReopenForm, StartTextForm } from "#components/pacts/text/step-forms.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { reopenTextAction } from "#lib/pacts/text-actions.ts";
import { findText, readText, type Table } from "#lib/pacts/text-queries.ts";
import { signingHref, type TextPlace } from "#lib/pacts/text-viewer.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";

type Props = { locale: Locale; place: TextPlace; table: Table };

/** The text of a pact as both sides have it before them, and at the desk what closes it. */
export async function TextContent({ locale, place, table }: Props) {
  const { pact, side } = table;
  const t = await getTranslations("pact-text");
  const text = await findText(pact.id);
  const isOffice = place === "desk" && side === "office";
  const isWriting = pactWorkflow.can("writeText", pact.status);
  if (!text) {
    return (
      <EmptyState title={t("notYet")}>
        <p>{t(isOffice ? "steps.startText" : "notYetText")}</p>
        {isOffice && isWriting ? <StartTextForm locale={locale} pactId={pact.id} /> : null}
      </EmptyState>
    );
  }
  const { standing, clauses } = await readText(text.id);
  return (
    <>
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
          {pactWorkflow.can("sign", pact.status) ? (
            <ButtonLink href={signingHref(locale, place, pact.id)}>{t("frozen.toSigning")}</ButtonLink>
          ) : null}
        </div>
      ) : null}
      <PactTextView
        locale={locale}
        place={place}
        pactId={pact.id}
        side={isWriting && text.state === "open" ? side : null}
        standing={standing}
        clauses={clauses}
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
      {isOffice && pactWorkflow.can("reopenText", pact.status) ? (
        <Section id="reopen" title={t("steps.reopenTitle")} lead={t("steps.reopenText")}>
          <div className="max-w-3xl">
            <ReopenForm locale={locale} pactId={pact.id} action={reopenTextAction} submit={t("steps.reopen")} />
          </div>
        </Section>
      ) : null}
    </>
  );

  function whyOpen({ clauses: count, open, suggestions }: typeof standing): string | null {
    if (count === 0) return t("refusals.noClauses");
    if (open > 0) return t("refusals.openClauses", { count: open });
    return suggestions > 0 ? t("refusals.openSuggestions", { count: suggestions }) : null;
  }
}
