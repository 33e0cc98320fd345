// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type MouseEvent, useEffect, useState } from "react";
import { ButtonLink } from "#components/ui/button.tsx";
import type { Answer } from "#lib/kernel/answer.ts";

type Standing = { signedIn: boolean; follows: boolean; isAuthor: boolean };

type Props = {
  proposalId: string;
  /** The page that does the same without JavaScript, and that asks who is not signed in to sign in. */
  pageHref: string;
  words: { follow: string; stop: string; following: string; author: string; failed: string };
};

/** “Follow”, on a page that is the same for everyone: a link that works by itself, and at once for who is signed in. */
export function FollowIsland({ proposalId, pageHref, words }: Props) {
  const address = `/api/proposals/${proposalId}/follow`;
  const [standing, setStanding] = useState<Standing | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setStanding, () => setStanding(null));
    return () => leaving.abort();
  }, [address]);

  async function change(event: MouseEvent) {
    if (!standing?.signedIn) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const response = await fetch(`${address}?wanted=${standing.follows ? "no" : "yes"}`, { method: "POST" });
      const answer: Answer<{ follows: boolean }> = await response.json();
      setFailed(!answer.ok);
      if (answer.ok) setStanding({ ...standing, follows: answer.data.follows });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  const state = standing?.isAuthor ? words.author : standing?.follows ? words.following : null;
  return (
    <div className="space-y-3">
      <p role="status" className="empty:hidden">
        {failed ? words.failed : state}
      </p>
      {standing?.isAuthor ? null : (
        <ButtonLink href={pageHref} variant="secondary" onClick={change} aria-disabled={busy || undefined}>
          {standing?.follows ? words.stop : words.follow}
        </ButtonLink>
      )}
    </div>
  );
}
