// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { type Rating, wentWellFrom } from "#lib/feedback/vocabulary.ts";
import { AspectFields, CommentField, MarkFields, type RatingWords } from "./rating-fields.tsx";

type Props = {
  locale: string;
  /** What is rated: a page by its address, or a service by its name and where one comes from. */
  rated: { page: string } | { service: string; from: string };
  words: RatingWords;
};

type Step =
  | { name: "mark" }
  | { name: "aspect"; id: string; rating: Rating }
  | { name: "comment"; id: string; aspect: string }
  | { name: "thanks" }
  | { name: "again" };

/**
 * One question after the other, each in the place of the one before. The first is a plain form that works by itself; the
 * mark is written at once, so that it counts although one goes away.
 */
export function RatingIsland({ locale, rated, words }: Props) {
  const [step, setStep] = useState<Step>({ name: "mark" });
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const heading = useRef<HTMLLegendElement & HTMLParagraphElement>(null);
  const { name } = step;

  useEffect(() => {
    if (name === "comment") document.getElementById(id)?.focus();
    else if (name !== "mark") heading.current?.focus();
  }, [name, id]);

  async function ask(address: string, form: FormData): Promise<{ id?: string; rating?: Rating } | null> {
    setBusy(true);
    const answer = await fetch(address, { method: "POST", body: form, headers: { accept: "application/json" } })
      .then((response) => response.json())
      .catch(() => null);
    setBusy(false);
    setFailed(!answer?.ok);
    return answer?.ok ? answer.data : null;
  }

  async function sendMark(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const given = await ask("/api/feedback", new FormData(event.currentTarget));
    if (!given?.rating) return;
    setStep(given.id ? { name: "aspect", id: given.id, rating: given.rating } : { name: "again" });
  }

  function keepAspect(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (step.name !== "aspect") return;
    const aspect = String(new FormData(event.currentTarget).get("aspect") ?? "");
    setStep({ name: "comment", id: step.id, aspect });
  }

  async function sendWords(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || step.name !== "comment") return;
    const form = new FormData(event.currentTarget);
    const comment = String(form.get("comment") ?? "").trim();
    if (comment !== "" || step.aspect !== "") {
      if (!(await ask("/api/feedback/words", form))) return;
    }
    setStep({ name: "thanks" });
  }

  const legend = "pb-4 text-2xl font-semibold outline-none";
  const problem = failed ? (
    <p role="alert" className="font-semibold text-danger">
      {words.failed}
    </p>
  ) : null;

  if (name === "thanks" || name === "again") {
    const isKept = name === "thanks";
    return (
      <div role="status" className="space-y-2">
        <p ref={heading} tabIndex={-1} className={legend}>
          {isKept ? words.thanks : words.again}
        </p>
        <p>{isKept ? words.thanksText : words.againText}</p>
      </div>
    );
  }
  if (name === "mark") {
    return (
      <form action="/api/feedback" method="post" onSubmit={sendMark} className="space-y-5">
        <input type="hidden" name="locale" value={locale} />
        {Object.entries(rated).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <fieldset>
          <legend className={legend}>{words.question}</legend>
          <MarkFields words={words} name="rating" />
        </fieldset>
        {problem}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button variant="secondary" aria-disabled={busy || undefined}>
            {words.send}
          </Button>
          <p className="min-w-0 flex-1 basis-64 text-base text-soft">{words.kept}</p>
        </div>
      </form>
    );
  }
  if (name === "aspect") {
    return (
      <form onSubmit={keepAspect} className="space-y-5">
        <fieldset>
          <legend ref={heading} tabIndex={-1} className={legend}>
            {step.rating >= wentWellFrom ? words.well.question : words.hard.question}
          </legend>
          <AspectFields words={words} rating={step.rating} />
        </fieldset>
        <Button variant="secondary">{words.next}</Button>
      </form>
    );
  }
  return (
    <form onSubmit={sendWords} className="space-y-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={step.id} />
      <input type="hidden" name="aspect" value={step.aspect} />
      <CommentField words={words} id={id} />
      {problem}
      <Button variant="secondary" aria-disabled={busy || undefined}>
        {words.send}
      </Button>
    </form>
  );
}
