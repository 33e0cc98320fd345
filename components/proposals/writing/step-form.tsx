// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { named } from "#components/forms/named.ts";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import type { useStep } from "./use-step.ts";

export type StepWords = {
  continue: string;
  save: string;
  conflict: { title: string; text: string; saved: string; take: string };
};

type Props = {
  locale: Locale;
  step: ReturnType<typeof useStep>;
  /** How the fields are called: each line of the summary of mistakes names the one it speaks of. */
  labels: Record<string, string>;
  words: StepWords;
  /** This page, to start again from what was saved. */
  pageHref: string;
  /** Set for who came from the summary and goes back to it. */
  back?: "summary";
  /** What of this step was saved in the meantime, in words: by the label of each field. */
  saved: (newer: Record<string, string>) => readonly { label: string; text: string | undefined }[];
  children: ReactNode;
};

/** What every step of filing is made of: the draft it writes, its fields, and the two ways on. */
export function StepForm({ locale, step, labels, words, pageHref, back, saved, children }: Props) {
  const { refused, newer, written } = step;
  return (
    <form action={step.dispatch} noValidate className="measure space-y-8">
      {newer ? (
        <Callout tone="warning" role="alert" title={words.conflict.title}>
          <p>{words.conflict.text}</p>
          <p className="font-semibold">{words.conflict.saved}</p>
          {saved(newer).map(({ label, text }) => (
            <div key={label}>
              <p className="font-semibold">{label}</p>
              <Prose text={text || "–"} />
            </div>
          ))}
          <TextLink href={pageHref}>{words.conflict.take}</TextLink>
        </Callout>
      ) : null}
      {refused && !newer ? (
        <ErrorSummary locale={locale} message={refused.message} fields={named(refused.fields, labels)} />
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={written("id")} />
      <input type="hidden" name="version" value={written("version")} />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      {children}
      <div className="flex flex-wrap gap-4 pt-2">
        <SubmitButton locale={locale} name="intent" value="continue">
          {words.continue}
        </SubmitButton>
        <SubmitButton locale={locale} name="intent" value="save" variant="secondary">
          {words.save}
        </SubmitButton>
      </div>
    </form>
  );
}
