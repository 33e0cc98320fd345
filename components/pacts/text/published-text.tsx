// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Section } from "#components/layout/section.tsx";
import { FrozenText } from "#components/pacts/signing/frozen-text.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Prose } from "#components/ui/prose.tsx";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  text: {
    fileId: string;
    sha256: string | null;
    bytes: number;
    clauses: readonly { id: string; heading: string; body: string }[];
  };
};

/** The final text of a pact, for everyone: the PDF that is signed, and its words. */
export function PublishedText({ locale, text }: Props) {
  const t = useTranslations("pact-text");
  return (
    <Section id="text" title={t("frozen.public")} lead={t("frozen.publicLead")}>
      <FrozenText
        locale={locale}
        href={`/api/files/${text.fileId}`}
        sha256={text.sha256 ?? ""}
        bytes={text.bytes}
        frozenAt={null}
      />
      <div className="space-y-4 pt-6">
        {text.clauses.map(({ id, heading, body }, index) => (
          <Disclosure key={id} summary={<span lang="it">{`${index + 1}. ${heading}`}</span>}>
            <Prose text={body} lang="it" />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
