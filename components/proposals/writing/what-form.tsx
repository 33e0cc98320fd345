// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type ReactNode, useState } from "react";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { keepWhatAction } from "#lib/proposals/filing-actions.ts";
import { SimilarIsland } from "./similar-island.tsx";
import { StepForm, type StepWords } from "./step-form.tsx";
import { useStep } from "./use-step.ts";

type Props = {
  locale: Locale;
  draft: { id: string; version: string; title: string; body: string };
  /** The longest texts, in characters. */
  limits: { title: number; body: number };
  words: StepWords & Record<"title" | "body", { label: string; hint: string }>;
  pageHref: string;
  back?: "summary";
  /** The proposals like the draft as it was saved. */
  children?: ReactNode;
};

/** The first step: a title and a text; while one writes, the proposals that already say something like it. */
export function WhatForm({ locale, draft, limits, words, pageHref, back, children }: Props) {
  const step = useStep(keepWhatAction, draft);
  const [title, setTitle] = useState<string | null>(null);
  return (
    <StepForm
      locale={locale}
      step={step}
      labels={{ title: words.title.label, body: words.body.label }}
      words={words}
      pageHref={pageHref}
      back={back}
      saved={({ newerTitle, newerBody }) => [
        { label: words.title.label, text: newerTitle },
        { label: words.body.label, text: newerBody },
      ]}
    >
      <TextField
        locale={locale}
        name="title"
        {...words.title}
        defaultValue={step.written("title")}
        error={step.errors.title}
        maxLength={limits.title * 2}
        autoComplete="off"
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      {title === null ? children : <SimilarIsland locale={locale} title={title} except={draft.id} />}
      <TextArea
        locale={locale}
        name="body"
        {...words.body}
        defaultValue={step.written("body")}
        error={step.errors.body}
        limit={limits.body}
        rows={12}
      />
    </StepForm>
  );
}
