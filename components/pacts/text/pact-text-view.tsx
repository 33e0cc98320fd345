// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { addClauseAction } from "#lib/pacts/text-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import { clauseHref, type TextPlace } from "#lib/pacts/text-viewer.ts";
import type { Side } from "#lib/pacts/text-vocabulary.ts";
import { agrees, isAgreed, type Standing } from "#lib/pacts/text-workflow.ts";
import { AgreeForm } from "./agree-form.tsx";
import { ClauseCard } from "./clause-card.tsx";
import { type ClauseAtTable, clauseFace } from "./clause-faces.ts";
import { TextPicture } from "./text-picture.tsx";

type Props = {
  locale: Locale;
  place: TextPlace;
  pactId: string;
  /** The side of who reads, where the text is being written; null for who only reads. */
  side: Side | null;
  /** Whether it is still written: of a closed text nothing is left to agree to. */
  isOpen: boolean;
  standing: Standing;
  /** It changes another text, and nobody has changed anything yet. */
  isUnchanged: boolean;
  clauses: readonly ClauseAtTable[];
};

/** The text of a pact at the table, the same for both sides: where it stands, clause by clause, and what one can say to each. */
export function PactTextView({ locale, place, pactId, side, isOpen, standing, isUnchanged, clauses }: Props) {
  const t = useTranslations("pact-text");
  const shown = clauses.filter(({ number }) => number !== null);
  const gone = clauses.filter(({ number }) => number === null);
  const firstOpen = shown.find((clause) => !isAgreed(clause));
  const toAgree = side ? shown.filter((clause) => !agrees(clause, side)) : [];
  const hrefOf = (clause: string) => clauseHref(locale, place, { id: pactId, clause });
  return (
    <>
      {isOpen ? (
        <TextPicture
          standing={standing}
          isUnchanged={isUnchanged}
          firstOpen={firstOpen ? `#clause-${firstOpen.id}` : null}
        />
      ) : null}
      <Section id="clauses" title={t("clauses")} lead={side ? t("clausesLead") : null}>
        {shown.length === 0 ? <EmptyState title={t("noClauses")}>{t("noClausesText")}</EmptyState> : null}
        <AgreeForm locale={locale} place={place} pactId={pactId}>
          {shown.map((clause) => (
            <ClauseCard key={clause.id} clause={clauseFace(t, clause, { locale, side, href: hrefOf(clause.id) })} />
          ))}
          {toAgree.length > 1 ? (
            <Button name="clauses" value={toAgree.map(({ id, version }) => `${id}:${version}`).join(" ")} icon="check">
              {t("agreeToAll", { count: toAgree.length })}
            </Button>
          ) : null}
        </AgreeForm>
      </Section>
      {gone.length > 0 ? (
        <Section title={t("gone")} lead={t("goneLead")}>
          <ul className="list-disc space-y-2 pl-6">
            {gone.map(({ id, heading }) => (
              <li key={id} lang="it">
                <TextLink href={hrefOf(id)}>{heading}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {side ? (
        <div className="max-w-3xl pt-10">
          <Disclosure summary={t("add")}>
            <DeskForm
              locale={locale}
              action={addClauseAction}
              values={{ pactId, place }}
              labels={{ heading: t("fields.heading"), body: t("fields.body") }}
              submit={t("add")}
            >
              <DeskTextField locale={locale} name="heading" label={t("fields.heading")} />
              <DeskTextArea
                locale={locale}
                name="body"
                label={t("fields.body")}
                hint={t("fields.bodyHint")}
                limit={clauseLength.body}
              />
            </DeskForm>
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
