// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card, CardGrid } from "#components/ui/card.tsx";
import { dayInSentence } from "#components/ui/date-time.tsx";
import type { CommonsKind, CommonsState } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { CommonsStateBadge } from "./commons-words.tsx";

type Suggested = {
  id: string;
  name: string;
  kind: CommonsKind;
  state: CommonsState;
  slug: string | null;
  reason: string | null;
  createdAt: Date;
};

/** What a person suggested, and what became of it. */
export function OwnCommons({ locale, suggestions }: { locale: Locale; suggestions: readonly Suggested[] }) {
  const t = useTranslations("commons");
  return (
    <CardGrid columns={2}>
      {suggestions.map(({ id, name, kind, state, slug, reason, createdAt }) => (
        <Card
          key={id}
          level={2}
          title={<span lang="it">{name}</span>}
          href={slug ? href(locale, "commonsItem", { slug }) : undefined}
          eyebrow={
            <>
              <CommonsStateBadge state={state} />
              <span>{t(`kind.${kind}`)}</span>
            </>
          }
          footer={t.rich("own.suggestedOn", dayInSentence({ locale, value: createdAt }))}
        >
          {state === "suggested" ? <p>{t("own.waits")}</p> : null}
          {reason ? (
            <>
              <p className="font-semibold">{t("own.reason")}</p>
              <p lang="it" className="whitespace-pre-line">
                {reason}
              </p>
            </>
          ) : null}
        </Card>
      ))}
    </CardGrid>
  );
}
