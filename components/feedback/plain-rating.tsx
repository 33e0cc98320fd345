// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from "#components/ui/button.tsx";
import { type RatedKind, type Rating, wentWellFrom } from "#lib/feedback/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { AspectFields, CommentField, MarkFields } from "./rating-fields.tsx";
import { useRatingWords } from "./use-rating-words.ts";

type Props = {
  locale: Locale;
  kind: RatedKind;
  /** What the page's address says of what is rated, handed on. */
  rated: Record<string, string>;
  /** The rating that words are added to; null where the mark comes first. */
  given: { id: string; rating: Rating } | null;
};

/** The questions on a page of their own, for who has no JavaScript. */
export function PlainRating({ locale, kind, rated, given }: Props) {
  const words = useRatingWords(kind);
  const hidden = { locale, ...rated, ...(given ? { id: given.id } : {}) };
  return (
    <form action={given ? "/api/feedback/words" : "/api/feedback"} method="post" className="space-y-6">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {given ? (
        <>
          <fieldset>
            <legend className="pb-3 text-2xl font-semibold">
              {given.rating >= wentWellFrom ? words.well.question : words.hard.question}
            </legend>
            <AspectFields words={words} rating={given.rating} />
          </fieldset>
          <CommentField words={words} id="comment" />
        </>
      ) : (
        <fieldset>
          <legend className="pb-4 text-2xl font-semibold">{words.question}</legend>
          <MarkFields words={words} name="rating" />
        </fieldset>
      )}
      <Button>{words.send}</Button>
    </form>
  );
}
