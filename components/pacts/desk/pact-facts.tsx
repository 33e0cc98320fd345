// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { Intensity, PactKind, Rhythm } from "#lib/pacts/vocabulary.ts";

type Props = {
  locale: Locale;
  found: {
    commons: string | null;
    isProtected: boolean | null;
    call: string | null;
    topic: Localized | null;
    zone: string | null;
    pact: {
      kind: PactKind | null;
      kindReason: string | null;
      address: string | null;
      durationMonths: number | null;
      rhythm: Rhythm | null;
      intensity: Intensity | null;
      intakeNote: string | null;
    };
  };
};

/** What was applied for, and what the office found of it first. */
export function PactFacts({ locale, found }: Props) {
  const t = useTranslations("pact-desk");
  const tPact = useTranslations("pacts");
  const { pact } = found;
  const items: (Description | null)[] = [
    { term: t("fact.kind"), description: pact.kind ? tPact(`kind.${pact.kind}`) : t("fact.undecided") },
    told(t("fact.kindReason"), pact.kindReason),
    told(t("fact.commons"), found.commons),
    found.isProtected ? { term: "", description: <strong>{t("fact.protected")}</strong> } : null,
    told(t("fact.call"), found.call),
    told(t("fact.topic"), found.topic?.[locale]),
    told(t("fact.zone"), found.zone),
    told(t("fact.address"), pact.address),
    told(t("fact.duration"), pact.durationMonths && t("months", { months: pact.durationMonths })),
    told(t("fact.rhythm"), pact.rhythm && tPact(`rhythm.${pact.rhythm}`)),
    told(t("fact.intensity"), pact.intensity && tPact(`intensity.${pact.intensity}`)),
    told(t("fact.intakeNote"), pact.intakeNote),
  ];
  return <DescriptionList items={items.filter((item) => item !== null)} />;
}

const told = (term: string, description: string | number | null | undefined): Description | null =>
  description ? { term, description } : null;
