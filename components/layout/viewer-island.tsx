// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useState } from "react";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { ViewerLink } from "./viewer-link.tsx";

type Props = {
  hrefs: { signIn: string; area: string; desk: string };
  words: {
    signIn: string;
    /** Two forms, because the message library stays on the server; `#` is the number. */
    unreadOne: string;
    unreadMany: string;
  };
};

/**
 * The only part of a public page that knows who is looking: the page is the same for everyone, and the name comes to it
 * afterwards. Where that fails, "Entra" stays and works.
 */
export function ViewerIsland({ hrefs, words }: Props) {
  const [viewer, setViewer] = useState<Viewer>({ signedIn: false });

  useEffect(() => {
    const leaving = new AbortController();
    fetch("/api/viewer", { signal: leaving.signal, headers: { accept: "application/json" } })
      .then((response) => (response.ok ? response.json() : { signedIn: false }))
      .then(setViewer, () => setViewer({ signedIn: false }));
    return () => leaving.abort();
  }, []);

  if (!viewer.signedIn) {
    return <ViewerLink href={hrefs.signIn} label={words.signIn} short={words.signIn} />;
  }
  const unreadWords = viewer.unread === 1 ? words.unreadOne : words.unreadMany;
  return (
    <ViewerLink
      href={viewer.isStaff ? hrefs.desk : hrefs.area}
      label={viewer.name}
      unread={{ count: viewer.unread, label: unreadWords.replace("#", String(viewer.unread)) }}
    />
  );
}
