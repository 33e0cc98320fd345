// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ChangeKind } from "#lib/regulations/vocabulary.ts";

type Run = { id: number; kind: "same" | "added" | "removed"; text: string };

type Change = {
  kind: ChangeKind;
  anchor: string;
  label: string;
  heading: string;
  before: string | null;
  lines: readonly { id: number; runs: readonly Run[] }[];
};

type Props = {
  changes: readonly Change[];
  /** Addresses of the two texts. */
  earlier: string;
  later: string;
};

const looks: Record<ChangeKind, { tone: Tone; icon: IconName }> = {
  added: { tone: "success", icon: "plus" },
  removed: { tone: "danger", icon: "delete" },
  changed: { tone: "info", icon: "pencil" },
  renumbered: { tone: "neutral", icon: "refresh" },
};

/** Article by article, the words that came underlined and the words that went struck through. */
export function ArticleChanges({ changes, earlier, later }: Props) {
  const t = useTranslations("regulations.comparison");
  return (
    <div className="comparison measure divide-y divide-line">
      {changes.map(({ kind, anchor, label, heading, before, lines }) => (
        <article key={`${kind}-${anchor}`} id={anchor} className="py-8">
          <Badge {...looks[kind]}>{t(`kind.${kind}`)}</Badge>
          <h2 lang="it" className="pt-2 pb-3 text-2xl">
            {[label, heading].filter(Boolean).join(" · ")}
          </h2>
          {before ? <p className="pb-3 text-soft">{t("was", { label: before })}</p> : null}
          <div lang="it" className="space-y-2">
            {lines.map(({ id, runs }) => (
              <p key={id}>
                <Runs runs={runs} />
              </p>
            ))}
          </div>
          <p className="pt-3">
            <TextLink href={`${kind === "removed" ? earlier : later}#${anchor}`} className="touch">
              {t(kind === "removed" ? "readBefore" : "read")}
            </TextLink>
          </p>
        </article>
      ))}
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations("regulations.comparison");
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
