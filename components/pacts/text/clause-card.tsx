// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AgreementBadges } from "./agreement-badges.tsx";
import type { ClauseFace } from "./clause-faces.ts";

/**
 * A clause in the text: its words, who agrees, what is suggested, and the button to agree. A long text has many of them,
 * so each is sent as what it says (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function ClauseCard({ clause }: { clause: ClauseFace }) {
  const { id, heading, suggestions, agree, link } = clause;
  return (
    <article
      id={`clause-${id}`}
      tabIndex={-1}
      className={`scroll-mt-4 rounded-broad border p-5 sm:p-7 ${clause.isAgreed ? "border-line" : "border-2 border-dawn"}`}
    >
      <h3 lang="it" className={`pb-3 text-2xl ${clause.isRemoved ? "line-through" : ""}`}>
        {clause.title}
      </h3>
      {clause.changed ? (
        <p className="pb-2">
          <Badge tone="info" icon="pencil">
            {clause.changed}
          </Badge>
        </p>
      ) : null}
      <AgreementBadges faces={clause.agreement} />
      <div className="py-4">
        <Prose text={clause.body} lang="it" />
      </div>
      <p className="text-base text-soft">{clause.lastWord}</p>
      {suggestions.length > 0 ? (
        <ul className="mt-3 list-disc space-y-1 pl-6">
          {suggestions.map(({ href, words, remark }) => (
            <li key={href}>
              <TextLink href={href}>{words}</TextLink>
              {remark ? <span lang="it"> {remark}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-4">
        {agree ? (
          <Button name="clauses" value={agree.value} icon="check" variant="secondary">
            {agree.words}
            <span className="sr-only">: {heading}</span>
          </Button>
        ) : null}
        <TextLink href={link.href} className="touch">
          {link.words}
          <span className="sr-only">: {heading}</span>
        </TextLink>
      </div>
    </article>
  );
}
