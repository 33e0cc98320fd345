// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type FormEvent, useState } from "react";
import { Select } from "#components/forms/select.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/kernel/locale.ts";

type Offered = { id: string; title: string; answer: string; nextSteps: string };

type Props = {
  locale: Locale;
  templates: readonly Offered[];
  /** The page that shows the form begun from a template, for who has no JavaScript. */
  action: string;
  chosen: string | undefined;
  words: { title: string; pick: string; hint: string; insert: string; inserted: string };
};

/**
 * Begins an answer from a template. It is a form of its own that asks for the page again; with JavaScript the words
 * go into the fields at once, and nothing else that was written is lost.
 */
export function TemplatePicker({ locale, templates, action, chosen, words }: Props) {
  const [isInserted, setInserted] = useState(false);

  function insert(event: FormEvent<HTMLFormElement>) {
    const id = new FormData(event.currentTarget).get("template");
    const template = templates.find((one) => one.id === id);
    event.preventDefault();
    if (!template) return;
    fill("answer", template.answer);
    fill("nextSteps", template.nextSteps);
    setInserted(true);
  }

  return (
    <form method="get" action={action} onSubmit={insert} className="space-y-4 rounded-smooth bg-wash p-5">
      <p className="font-semibold">{words.title}</p>
      <div className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <Select
            locale={locale}
            name="template"
            label={words.pick}
            hint={words.hint}
            defaultValue={chosen}
            options={templates.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </div>
        <Button variant="secondary">{words.insert}</Button>
      </div>
      <p role="status" className="font-semibold text-success empty:hidden">
        {isInserted ? words.inserted : ""}
      </p>
    </form>
  );
}

/** Writes into a field as if somebody had typed, so that its count of characters follows. */
function fill(name: string, text: string) {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
