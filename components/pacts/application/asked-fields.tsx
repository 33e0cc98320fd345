// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { answerName, lengths } from "#lib/pacts/application-schemas.ts";
import type { AnswerKind } from "#lib/pacts/application-vocabulary.ts";

type Question = {
  key: string;
  kind: AnswerKind;
  label: Localized;
  guidance: Localized;
  example: Localized;
  isRequired: boolean;
};

type Props = {
  locale: Locale;
  sections: readonly { id: string; title: Localized; lead: Localized; fields: readonly Question[] }[];
  answers: Record<string, string>;
};

/** The questions the office asks, section by section, each with its guidance and an example. */
export function AskedFields({ locale, sections, answers }: Props) {
  return sections.map(({ id, title, lead, fields }) => (
    <section key={id} aria-labelledby={`section-${id}`} className="space-y-8 pt-4">
      <div>
        <h2 id={`section-${id}`} className="text-2xl">
          {title[locale]}
        </h2>
        {lead[locale] ? <p className="text-soft">{lead[locale]}</p> : null}
      </div>
      {fields.map((question) => (
        <div key={question.key} className="space-y-2">
          <AskedField locale={locale} question={question} answer={answers[question.key] ?? ""} />
          <Example text={question.example[locale]} />
        </div>
      ))}
    </section>
  ));
}

/** How somebody else might have answered. */
export function Example({ text }: { text: string }) {
  const t = useTranslations("pact-application.form");
  if (!text) return null;
  return (
    <Disclosure summary={t("example")}>
      <Prose text={text} />
    </Disclosure>
  );
}

function AskedField({ locale, question, answer }: { locale: Locale; question: Question; answer: string }) {
  const t = useTranslations("pact-application.form");
  const field = {
    locale,
    name: answerName(question.key),
    label: question.label[locale],
    hint: question.guidance[locale] || undefined,
    defaultValue: answer,
    optional: !question.isRequired,
  };
  switch (question.kind) {
    case "line":
      return <DeskTextField {...field} maxLength={lengths.line * 2} autoComplete="off" />;
    case "number":
      return <DeskTextField {...field} inputMode="numeric" autoComplete="off" />;
    case "yes-no":
      return (
        <DeskRadioGroup
          {...field}
          choices={[
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ]}
        />
      );
    case "paragraphs":
      return <DeskTextArea {...field} limit={lengths.answer} rows={6} />;
  }
}
