// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { Locale } from "#lib/kernel/locale.ts";
import { discardDraftAction } from "#lib/proposals/actions.ts";
import { ProposalVerb } from "./proposal-verb.tsx";

type Props = { locale: Locale; proposalId: string; words: { title: string; text: string; confirm: string } };

/** Throwing a draft away: folded, so that nobody does it by mistake, and said plainly before it is done. */
export function DiscardDraft({ locale, proposalId, words }: Props) {
  return (
    <details className="measure mt-12 border-t border-line pt-4">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-danger">{words.title}</summary>
      <p className="py-3">{words.text}</p>
      <ProposalVerb locale={locale} proposalId={proposalId} action={discardDraftAction} variant="danger">
        {words.confirm}
      </ProposalVerb>
    </details>
  );
}
