// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { type ChangedLine, ChangedLines } from "#components/ui/changed-lines.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { ChangeKind } from "#lib/regulations/vocabulary.ts";

type Change = {
  kind: ChangeKind;
  anchor: string;
  label: string;
  heading: string;
  before: string | null;
  lines: readonly ChangedLine[];
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
    <div className="measure divide-y divide-line">
      {changes.map(({ kind, anchor, label, heading, before, lines }) => (
        <article key={`${kind}-${anchor}`} id={anchor} className="py-8">
          <Badge {...looks[kind]}>{t(`kind.${kind}`)}</Badge>
          <h2 lang="it" className="pt-2 pb-3 text-2xl">
            {[label, heading].filter(Boolean).join(" · ")}
          </h2>
          {before ? <p className="pb-3 text-soft">{t("was", { label: before })}</p> : null}
          <ChangedLines lines={lines} />
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
