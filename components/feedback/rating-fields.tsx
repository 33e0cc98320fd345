// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Aspect, aspects, longestComment, type Rating, ratings, wentWellFrom } from "#lib/feedback/vocabulary.ts";

/** The words of the questions, as props: no message library reaches the visitor's browser for them. */
export type RatingWords = {
  question: string;
  /** What the lowest and the highest mark mean. */
  lowest: string;
  highest: string;
  /** Of each mark, for who does not see the scale. */
  marks: Record<Rating, string>;
  well: { question: string; aspects: Record<Aspect, string> };
  hard: { question: string; aspects: Record<Aspect, string> };
  comment: string;
  commentHint: string;
  send: string;
  next: string;
  thanks: string;
  thanksText: string;
  /** Where it was rated today already. */
  again: string;
  againText: string;
  kept: string;
  failed: string;
};

/** The five marks side by side, each a target of its own, with what the ends mean below. */
export function MarkFields({ words, name }: { words: RatingWords; name: string }) {
  return (
    <>
      <div className="grid max-w-md grid-cols-5 gap-2">
        {ratings.map((mark) => (
          <label
            key={mark}
            className="flex min-h-14 cursor-pointer items-center justify-center rounded-arch border-2 border-edge bg-white text-xl font-semibold hover:border-primary has-checked:border-primary has-checked:bg-primary has-checked:text-white has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink"
          >
            <input type="radio" name={name} value={mark} required className="sr-only" aria-label={words.marks[mark]} />
            <span aria-hidden="true">{mark}</span>
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="flex max-w-md justify-between pt-2 text-base text-soft">
        <span>{words.lowest}</span>
        <span>{words.highest}</span>
      </p>
    </>
  );
}

/** What went well, or what was hard. */
export function AspectFields({ words, rating }: { words: RatingWords; rating: Rating }) {
  const branch = rating >= wentWellFrom ? words.well : words.hard;
  return (
    <div className="grid gap-1">
      {aspects.map((aspect) => (
        <label key={aspect} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
          <input type="radio" name="aspect" value={aspect} className="size-6 shrink-0 accent-primary" />
          <span>{branch.aspects[aspect]}</span>
        </label>
      ))}
    </div>
  );
}

/** A few words, if one wants. */
export function CommentField({ words, id }: { words: RatingWords; id: string }) {
  return (
    <div className="max-w-2xl">
      <label htmlFor={id} className="block font-semibold">
        {words.comment}
      </label>
      <p id={`${id}-hint`} className="text-base text-soft">
        {words.commentHint}
      </p>
      <textarea
        id={id}
        name="comment"
        rows={3}
        maxLength={longestComment}
        aria-describedby={`${id}-hint`}
        className="mt-2 block w-full rounded-smooth border-2 border-edge bg-white px-3 py-2.5 text-lg text-ink hover:border-ink"
      />
    </div>
  );
}
