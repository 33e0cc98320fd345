// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { linkParts } from "./link-parts.ts";

/** What somebody wrote, as they wrote it: never read as HTML, only its addresses become links nobody vouches for. */
export function CommentText({ text }: { text: string }) {
  return (
    <p lang="it" className="measure whitespace-pre-line wrap-anywhere">
      {linkParts(text).map(({ text: words, href }, index) => {
        const key = `${index}`;
        return href ? (
          <TextLink key={key} href={href} rel="ugc nofollow noopener">
            {words}
          </TextLink>
        ) : (
          <span key={key}>{words}</span>
        );
      })}
    </p>
  );
}
