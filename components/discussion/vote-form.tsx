// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { Icon } from "#components/ui/icon.tsx";
import { voteAction } from "#lib/discussion/actions.ts";
import { type Vote, votes } from "#lib/discussion/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Where one is, so that one comes back there. */
export type Whereabouts = { number: string; order?: string; page: number; thread?: string };

type Props = {
  locale: Locale;
  commentId: string;
  own: Vote | null;
  counts: Record<Vote, number>;
  /** The words of each button, and the sentence for who does not see whose comment it is. */
  words: Record<Vote, { label: string; about: string }>;
  from: Whereabouts;
};

/** Agreeing and disagreeing. The vote one gave is pressed; pressing it again takes it back. */
export function VoteForm({ locale, commentId, own, counts, words, from }: Props) {
  const [state, dispatch, busy] = useFormAction(voteAction);
  const refused = state && !state.answer.ok ? state.answer.message : null;
  return (
    <form action={dispatch} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="commentId" value={commentId} />
      {Object.entries(from).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {votes.map((vote) => (
        <button
          key={vote}
          type="submit"
          name="vote"
          value={own === vote ? "" : vote}
          aria-pressed={own === vote}
          aria-disabled={busy || undefined}
          aria-label={`${words[vote].about} (${counts[vote]})`}
          className={`touch gap-2 rounded-arch border-2 px-3 py-1 text-base font-semibold ${own === vote ? "border-primary bg-primary text-white" : "border-line bg-white text-primary hover:border-primary hover:bg-wash"}`}
        >
          {own === vote ? <Icon name="check" className="size-5" /> : null}
          <span>{words[vote].label}</span>
          <span className="tabular-nums">{counts[vote]}</span>
        </button>
      ))}
      {refused ? (
        <p role="alert" className="text-base text-danger">
          {refused}
        </p>
      ) : null}
    </form>
  );
}
