// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

type Run = { id: number; kind: "same" | "added" | "removed"; text: string };

export type ChangedLine = { id: number; runs: readonly Run[] };

/** A text with the words that came underlined and the words that went struck through, and both said aloud. */
export function ChangedLines({ lines }: { lines: readonly ChangedLine[] }) {
  return (
    <div lang="it" className="comparison space-y-2">
      {lines.map(({ id, runs }) => (
        <p key={id}>
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations("common.changes");
  const spoken = (words: string) => <span className="sr-only"> [{words}] </span>;
  return runs.map(({ id, kind, text }) => {
    if (kind === "same") return <span key={id}>{text}</span>;
    const Mark = kind === "added" ? "ins" : "del";
    return (
      <Mark key={id}>
        {spoken(t(kind === "added" ? "begins" : "beginsRemoved"))}
        {text}
        {spoken(t("ends"))}
      </Mark>
    );
  });
}
