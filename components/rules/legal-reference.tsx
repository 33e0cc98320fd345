// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Citation } from "#lib/rules/vocabulary.ts";

type Props = { locale: Locale; reference: Localized; citation: Citation | null };

/** The article a rule rests on; where it stands in a regulation of this house, it leads there. */
export function LegalReference({ locale, reference, citation }: Props) {
  if (!citation) return reference[locale];
  const { regulation: slug, anchor } = citation;
  return <TextLink href={`${href(locale, "regulation", { slug })}#${anchor}`}>{reference[locale]}</TextLink>;
}
