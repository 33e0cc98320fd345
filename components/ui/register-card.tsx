// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { Passage, type PassagePart } from "#components/search/passage.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { Badge, type BadgeFace } from "./badge.tsx";
import { Card } from "./card.tsx";

/** What comes next, and by when. */
export type NextStep = { words: string; isLate?: boolean };

type Props = {
  level: 2 | 3;
  href: string;
  badge: BadgeFace;
  number: string;
  title: { words: string; lang: Locale };
  facts: string;
  note?: string | null;
  /** Where the words that were searched stand in its text. */
  passage?: readonly PassagePart[];
  next: NextStep | null;
  footer: string;
};

/**
 * What has a number of the register, among others of its kind: where it stands and what happens next. A list has many, so
 * each is sent as what it says (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function RegisterCard({ level, href, badge, number, title, facts, note, passage = [], next, footer }: Props) {
  const { words, ...look } = badge;
  return (
    <Card
      level={level}
      href={href}
      title={<span lang={title.lang}>{title.words}</span>}
      eyebrow={
        <>
          <Badge {...look}>{words}</Badge>
          <span className="tabular-nums">{number}</span>
        </>
      }
      footer={<span className="font-semibold">{footer}</span>}
    >
      <p>{facts}</p>
      {note ? <p>{note}</p> : null}
      {passage.length > 0 ? <Passage parts={passage} /> : null}
      {next ? <p className={next.isLate ? "font-semibold text-danger" : undefined}>{next.words}</p> : null}
    </Card>
  );
}
