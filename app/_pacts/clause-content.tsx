// SPDX-License-Identifier: AGPL-3.0-or-later
import { ClauseView } from "#components/pacts/text/clause-view.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { changedLines } from "#lib/kernel/word-changes.ts";
import {
  findText,
  type LatestText,
  type ReadClause,
  type ReadText,
  readClauseRecord,
  readText,
  type Table,
} from "#lib/pacts/text-queries.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";
import { canStep } from "#lib/pacts/text-workflow.ts";

/** A clause of the latest text of a pact, with the text it stands in; null where there is none. */
export async function findClause(pactId: string, clauseId: string) {
  const text = await findText(pactId);
  const read = text ? await readText(text.id) : null;
  const clause = read?.clauses.find(({ id }) => id === clauseId);
  return text && read && clause ? { text, read, clause } : null;
}

type Props = {
  locale: Locale;
  place: TextPlace;
  table: Table;
  found: { text: LatestText; read: ReadText; clause: ReadClause };
  /** The suggestion that is to be decided, from the address. */
  chosen: string | undefined;
};

/** Everything about a clause, the same for both sides. */
export async function ClauseContent({ locale, place, table, found, chosen }: Props) {
  const { pact, side } = table;
  const { text, read, clause } = found;
  const { versions, suggestions, comments } = await readClauseRecord(clause.id);
  const isWriting = canStep("writeText", pact, text);
  const bodyOf = (version: number) => versions.find((each) => each.version === version);
  const wordsOf = (words: { heading: string; body: string } | undefined) =>
    words ? `${words.heading}\n${words.body}` : "";
  const waiting = suggestions.filter(({ state }) => state === "open");
  return (
    <ClauseView
      locale={locale}
      place={place}
      pactId={pact.id}
      side={isWriting ? side : null}
      clause={clause}
      places={read.clauses.filter(({ number }) => number !== null).length}
      suggestions={suggestions.map((suggestion) => ({
        ...suggestion,
        // What waits is read against the text as it is now; what was decided, against what it was written for.
        lines: changedLines(
          wordsOf(suggestion.state === "open" ? clause : bodyOf(suggestion.version)),
          wordsOf(suggestion),
        ),
      }))}
      chosen={waiting.find(({ id }) => id === chosen)?.id ?? waiting.at(-1)?.id ?? null}
      comments={comments}
      versions={versions.map((version) => ({
        ...version,
        lines: changedLines(wordsOf(bodyOf(version.version - 1)), wordsOf(version)),
      }))}
    />
  );
}
