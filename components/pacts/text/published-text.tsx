// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { FrozenText } from "#components/pacts/signing/frozen-text.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type FinalText = {
  id: string;
  fileId: string;
  sha256: string | null;
  bytes: number;
  /** The act with which it was signed, and its day; null while it is not. */
  actNumber: string | null;
  signedOn: string | null;
};

type Clause = { id: string; heading: string; body: string };

type Props = {
  locale: Locale;
  /** The text that holds; its clauses say whether they differ from the text before. */
  current: FinalText & { clauses: readonly (Clause & { isChanged: boolean | null })[] };
  /** A change that waits for signatures, with the clauses that are to change. */
  upcoming: (FinalText & { changed: readonly Clause[] }) | null;
  /** Those that held before, the latest first. */
  earlier: readonly FinalText[];
};

/** The final text of a pact, for everyone: the PDF that is signed, and its words; what is to take its place, and what it replaced. */
export function PublishedText({ locale, current, upcoming, earlier }: Props) {
  const t = useTranslations("pact-text");
  return (
    <Section id="text" title={t("frozen.public")} lead={t("frozen.publicLead")}>
      <div className="space-y-6">
        {upcoming ? (
          <Callout tone="info" title={t("amendment.toCome")}>
            <p className="pb-2">{t("amendment.toComeText")}</p>
            <PublicPdf locale={locale} text={upcoming} />
            {upcoming.changed.length > 0 ? (
              <div className="space-y-4 pt-4">
                {upcoming.changed.map(({ id, heading, body }) => (
                  <Disclosure key={id} summary={<span lang="it">{heading}</span>}>
                    <Prose text={body} lang="it" />
                  </Disclosure>
                ))}
              </div>
            ) : null}
          </Callout>
        ) : null}
        {earlier.length > 0 ? <SignedWith locale={locale} text={current} /> : null}
        <PublicPdf locale={locale} text={current} />
        <div className="space-y-4">
          {current.clauses.map(({ id, heading, body, isChanged }, index) => (
            <Disclosure
              key={id}
              summary={
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span lang="it">{`${index + 1}. ${heading}`}</span>
                  {isChanged ? <Badge tone="info">{t("amendment.isChanged")}</Badge> : null}
                </span>
              }
            >
              <Prose text={body} lang="it" />
            </Disclosure>
          ))}
        </div>
        {earlier.length > 0 ? (
          <div>
            <h3 className="pb-2 text-2xl">{t("amendment.earlier")}</h3>
            <ul className="divide-y divide-hairline border-y border-hairline">
              {earlier.map((text) => (
                <li key={text.id} className="space-y-2 py-4">
                  <SignedWith locale={locale} text={text} />
                  <PublicPdf locale={locale} text={text} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Section>
  );
}

function SignedWith({ locale, text: { actNumber, signedOn } }: { locale: Locale; text: FinalText }) {
  const t = useTranslations("pact-text.amendment");
  if (!actNumber || !signedOn) return null;
  return <p className="font-semibold">{t("signedWith", { act: actNumber, day: formatDay(locale, signedOn) })}</p>;
}

function PublicPdf({ locale, text: { fileId, sha256, bytes } }: { locale: Locale; text: FinalText }) {
  return (
    <FrozenText locale={locale} href={`/api/files/${fileId}`} sha256={sha256 ?? ""} bytes={bytes} frozenAt={null} />
  );
}
