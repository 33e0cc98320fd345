// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useRef } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { named } from "#components/forms/named.ts";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { PageHeader } from "#components/layout/page-header.tsx";
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { bookVisitAction } from "#lib/visits/actions.ts";
import { noteLength } from "#lib/visits/schemas.ts";
import { MostReached, type MostWords } from "./most-reached.tsx";

type Props = {
  locale: Locale;
  /** The form's identifier, the kind and the time. */
  values: { id: string; kindId: string; startsAt: string };
  /** What is booked, by name: what for, day, time, place. */
  facts: readonly Description[];
  /** Other free times, for who finds theirs taken at the last moment: by instant, in words. */
  others: readonly { value: string; label: string }[];
  words: {
    title: string;
    about: string;
    aboutLead: string;
    another: string;
    subject: string;
    subjectHint: string;
    note: string;
    noteHint: string;
    check: string;
    summary: string;
    summaryLead: string;
    confirm: string;
    edit: string;
  };
  /** What is said to who has booked elsewhere meanwhile, as often as one may. */
  most: MostWords;
};

/**
 * What it is about, then everything once more on one screen, then the booking, each under its own title. It works the
 * same without JavaScript.
 */
export function BookForm({ locale, values, facts, others, words, most }: Props) {
  const [state, dispatch] = useFormAction(bookVisitAction);
  const title = useRef<HTMLHeadingElement>(null);
  const refused = state && !state.answer.ok ? state.answer : null;
  const sent = state?.values ?? {};
  const isSummary = state?.answer.ok === true && state.answer.data === "summary";
  // A time that was taken meanwhile is no reason to write everything again: one chooses another, and goes on.
  const isTaken = refused?.kind === "conflict" || refused?.fields?.startsAt !== undefined;
  const isTooFast = refused?.kind === "refused" && refused.retryAfter !== undefined;
  const isRefused = refused?.kind === "refused" && !isTooFast;
  const mayConfirm = isSummary || (isTooFast && sent.step === "confirm");
  const startsAt = sent.startsAt ?? values.startsAt;
  const other = others.find(({ value }) => value === startsAt);
  const told = facts.map((fact) =>
    fact.id === "when" && other && startsAt !== values.startsAt
      ? { ...fact, description: <strong>{other.label}</strong> }
      : fact,
  );
  const written = [
    ...told,
    { term: words.subject, description: sent.subject },
    { term: words.note, description: <span className="whitespace-pre-line">{sent.note || "–"}</span> },
  ];

  const takesFocus = isSummary || isRefused;
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);

  if (isRefused) {
    return (
      <>
        <PageHeader titleRef={title} title={words.title} />
        <div className="space-y-8">
          <MostReached {...most} message={refused.message} role="alert" />
          <div className="measure">
            <DescriptionList items={written} />
          </div>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader
        titleRef={title}
        title={mayConfirm ? words.summary : words.about}
        lead={mayConfirm ? words.summaryLead : words.aboutLead}
      />
      <form action={dispatch} noValidate className="measure space-y-8">
        {refused ? (
          <ErrorSummary
            locale={locale}
            message={refused.message}
            fields={named(refused.fields, { startsAt: words.another, subject: words.subject, note: words.note })}
          />
        ) : null}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={values.id} />
        <input type="hidden" name="kindId" value={values.kindId} />
        {isTaken ? (
          <Select
            locale={locale}
            name="startsAt"
            label={words.another}
            options={others}
            error={refused?.fields?.startsAt}
          />
        ) : (
          <input type="hidden" name="startsAt" value={startsAt} />
        )}
        {mayConfirm ? (
          <>
            <DescriptionList items={written} />
            <input type="hidden" name="subject" value={sent.subject ?? ""} />
            <input type="hidden" name="note" value={sent.note ?? ""} />
            <div className="flex flex-wrap gap-4">
              <SubmitButton locale={locale} name="step" value="confirm" icon="check">
                {words.confirm}
              </SubmitButton>
              <SubmitButton locale={locale} name="step" value="write" variant="secondary">
                {words.edit}
              </SubmitButton>
            </div>
          </>
        ) : (
          <>
            {isTaken ? null : <DescriptionList items={told} />}
            <TextField
              locale={locale}
              name="subject"
              label={words.subject}
              hint={words.subjectHint}
              defaultValue={sent.subject}
              error={refused?.fields?.subject}
            />
            <TextArea
              locale={locale}
              name="note"
              label={words.note}
              hint={words.noteHint}
              rows={4}
              limit={noteLength}
              defaultValue={sent.note}
              error={refused?.fields?.note}
              optional
            />
            <SubmitButton locale={locale} name="step" value="check">
              {words.check}
            </SubmitButton>
          </>
        )}
      </form>
    </>
  );
}
