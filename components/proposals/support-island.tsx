// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type MouseEvent, useEffect, useState } from "react";
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Answer } from "#lib/kernel/answer.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Standing = {
  signedIn: boolean;
  supported: boolean;
  may: boolean;
  reason: string | null;
  /** Where one can do what is missing; without an address it is `pageHref`. */
  fix: { href: string | null; label: string } | null;
};

type Props = {
  locale: Locale;
  proposalId: string;
  /** The page that does the same without JavaScript, and that asks who is not signed in to sign in. */
  pageHref: string;
  words: { button: string; done: string; again: string; failed: string };
};

/**
 * “Support”, on a page that is the same for everyone. It is a link that works by itself; with JavaScript, who is
 * signed in supports without leaving the page, and who cannot reads why.
 */
export function SupportIsland({ locale, proposalId, pageHref, words }: Props) {
  const address = `/api/supports?proposal=${proposalId}&locale=${locale}`;
  const [standing, setStanding] = useState<Standing | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setStanding, () => setStanding(null));
    return () => leaving.abort();
  }, [address]);

  async function support(event: MouseEvent) {
    if (!standing?.signedIn) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const response = await fetch(address, { method: "POST" });
      const answer: Answer<{ isNew: boolean }> = await response.json();
      if (answer.ok) setStanding({ ...standing, supported: true });
      setSaid(answer.ok ? (answer.data.isNew ? words.done : words.again) : answer.message);
    } catch {
      setSaid(words.failed);
    } finally {
      setBusy(false);
    }
  }

  const reason = standing?.signedIn && !standing.may && !standing.supported ? standing.reason : null;
  return (
    <div className="space-y-3">
      {standing?.supported || reason ? null : (
        <ButtonLink href={pageHref} icon="plus" onClick={support} aria-disabled={busy || undefined}>
          {words.button}
        </ButtonLink>
      )}
      <p role="status" className="empty:hidden">
        {said ?? (standing?.supported ? words.done : reason)}
      </p>
      {reason && standing?.fix ? (
        <p>
          <TextLink href={standing.fix.href ?? pageHref}>{standing.fix.label}</TextLink>
        </p>
      ) : null}
    </div>
  );
}
