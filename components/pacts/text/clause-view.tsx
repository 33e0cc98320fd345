// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { type ChangedLine, ChangedLines } from "#components/ui/changed-lines.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { clauseHref, type TextPlace } from "#lib/pacts/text-viewer.ts";
import type { Side } from "#lib/pacts/text-vocabulary.ts";
import type { Agreed } from "#lib/pacts/text-workflow.ts";
import { AgreementBadges } from "./agreement-badges.tsx";
import { agreementFaces } from "./clause-faces.ts";
import { ClauseForm } from "./clause-form.tsx";
import { AgreeVerb, CommentForm, PlaceForms } from "./clause-verbs.tsx";
import { SuggestionForm } from "./suggestion-forms.tsx";
import { type ShownSuggestion, SuggestionView } from "./suggestion-view.tsx";

type Said = { id: string; side: Side; body: string; writtenBy: string | null; writtenAt: Date };

type Wording = {
  version: number;
  side: Side;
  isRemoved: boolean;
  writtenBy: string | null;
  writtenAt: Date;
  /** Against the version before. */
  lines: readonly ChangedLine[];
};

type Props = {
  locale: Locale;
  place: TextPlace;
  pactId: string;
  side: Side | null;
  clause: Agreed & { id: string; number: number | null; heading: string; body: string };
  /** How many clauses the text shows. */
  places: number;
  /** The latest first. */
  suggestions: readonly ShownSuggestion[];
  /** The one that is to be decided now. */
  chosen: string | null;
  comments: readonly Said[];
  versions: readonly Wording[];
};

/** A clause with all that was written and said about it, and what one can say oneself. */
export function ClauseView(props: Props) {
  const { locale, place, pactId, side, clause, places, comments, versions } = props;
  const t = useTranslations("pact-text");
  const form = { locale, place, pactId, clause };
  return (
    <div className="max-w-3xl">
      <AgreementBadges faces={agreementFaces(t, clause)} />
      <div className="py-5">
        <Prose text={clause.body} lang="it" />
      </div>
      {side ? <AgreeVerb {...form} side={side} /> : null}
      <Suggestions {...props} />
      {side ? (
        <Section id="write" title={t("write.title")} lead={t("write.lead")}>
          <ClauseForm {...form} />
        </Section>
      ) : null}
      {side || comments.length > 0 ? (
        <Section id="comments" title={t("comments.title", { count: comments.length })}>
          <ul className="space-y-5 pb-8">
            {comments.map(({ id, body, writtenBy, writtenAt, side: of }) => (
              <li key={id} className="border-l-4 border-line pl-4">
                <p className="text-base text-soft">
                  {t("said", {
                    side: t(`side.${of}`),
                    name: writtenBy ?? t("gonePerson"),
                    when: formatInstant(locale, writtenAt),
                  })}
                </p>
                <p lang="it" className="whitespace-pre-line">
                  {body}
                </p>
              </li>
            ))}
          </ul>
          {side ? <CommentForm {...form} /> : null}
        </Section>
      ) : null}
      <Section id="history" title={t("history.title")} lead={t("history.lead")}>
        <div className="space-y-4">
          {versions.map(({ version, lines, isRemoved, ...by }) => (
            <Disclosure
              key={version}
              summary={t("history.version", {
                version,
                side: t(`side.${by.side}`),
                name: by.writtenBy ?? t("clause.house"),
                when: formatInstant(locale, by.writtenAt),
              })}
            >
              {isRemoved ? <p className="pb-3 font-semibold">{t("history.removed")}</p> : null}
              <ChangedLines lines={lines} />
            </Disclosure>
          ))}
        </div>
      </Section>
      {side ? (
        <Section title={t("place.title")}>
          <PlaceForms {...form} number={clause.number} places={places} />
        </Section>
      ) : null}
    </div>
  );
}

/** Those that wait, one of them open to be decided; what was decided is folded away. */
function Suggestions({ locale, place, pactId, side, clause, suggestions, chosen }: Props) {
  const t = useTranslations("pact-text");
  const waiting = suggestions.filter(({ state }) => state === "open");
  const decided = suggestions.filter(({ state }) => state !== "open");
  if (suggestions.length === 0) return null;
  const href = clauseHref(locale, place, { id: pactId, clause: clause.id });
  return (
    <Section id="suggestion" title={t("suggestion.title", { count: waiting.length })}>
      <ul className="space-y-8 pb-6">
        {waiting.map((suggestion) => (
          <li key={suggestion.id} className="space-y-6 rounded-broad border border-line p-5">
            <SuggestionView locale={locale} suggestion={suggestion} />
            {side && suggestion.id === chosen ? (
              <SuggestionForm
                locale={locale}
                place={place}
                pactId={pactId}
                suggestionId={suggestion.id}
                version={clause.version}
                isOwn={suggestion.side === side}
              />
            ) : null}
            {side && suggestion.id !== chosen ? (
              <TextLink href={`${href}?suggestion=${suggestion.id}#suggestion`} className="touch">
                {t("suggestion.choose")}
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {decided.length > 0 ? (
        <Disclosure summary={t("suggestion.earlier", { count: decided.length })}>
          <ul className="space-y-8">
            {decided.map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionView locale={locale} suggestion={suggestion} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}
