// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { DuplicateReason } from "#lib/pacts/register-vocabulary.ts";
import type { PactStatus } from "#lib/pacts/vocabulary.ts";
import { PactStatusBadge } from "../pact-status.tsx";
import { DecideDuplicateForm } from "./import-forms.tsx";

type Told = {
  id: string;
  number: string;
  title: string;
  address: string | null;
  status: PactStatus;
  applicantName: string | null;
};

type Props = { locale: Locale; pairs: readonly { why: DuplicateReason; one: Told; other: Told }[] };

/** Pairs that may be one pact, side by side, each with its decision. */
export function DuplicateList({ locale, pairs }: Props) {
  const t = useTranslations("pact-import");
  return (
    <ul className="space-y-8">
      {pairs.map(({ why, one, other }) => (
        <li key={`${one.id}-${other.id}`} className="rounded-broad border border-line p-5">
          <p className="pb-4 text-soft">{t(`reasons.${why}`)}</p>
          <div className="grid gap-6 pb-6 sm:grid-cols-2">
            {[one, other].map((pact) => (
              <div key={pact.id} className="min-w-0 space-y-1">
                <PactStatusBadge status={pact.status} />
                <p className="text-lg font-semibold">
                  <TextLink href={href(locale, "deskPact", { id: pact.id })} lang="it">
                    {`${pact.number} · ${pact.title}`}
                  </TextLink>
                </p>
                <p lang="it">{[pact.applicantName, pact.address].filter(Boolean).join(" · ")}</p>
              </div>
            ))}
          </div>
          <DecideDuplicateForm locale={locale} pair={{ one, other }} />
        </li>
      ))}
    </ul>
  );
}
