// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { changeRuleAction } from "#lib/rules/actions.ts";
import type { ChangeRule } from "#lib/rules/schemas.ts";
import type { Citation, RuleUnit } from "#lib/rules/vocabulary.ts";
import { LegalReference } from "./legal-reference.tsx";

type Props = {
  locale: Locale;
  change: ChangeRule;
  /** The place it rests on, where that is in a regulation of this house. */
  citation: Citation | null;
  unit: RuleUnit;
  /** The value in force on the day before. */
  present: number;
};

/** What a new value changes and for whom, in one sentence, right before it is recorded. */
export function ChangePreview({ locale, change, citation, unit, present }: Props) {
  const t = useTranslations("rules");
  const { key, value, validFrom, referenceIt, referenceEn } = change;
  const inWords = (amount: number) => t(`value.${unit}`, { value: amount });
  const cited = { citedArticle: change.citedArticle ?? "", citedParagraph: change.citedParagraph ?? "" };
  const fields = { key, value: String(value), validFrom, referenceIt, referenceEn, ...cited };
  const sentence = t(`catalogue.${key}.change`, {
    day: formatDay(locale, validFrom),
    next: inWords(value),
    present: inWords(present),
  });
  return (
    <div className="measure space-y-8">
      <Callout tone="info" title={sentence} />
      <DescriptionList
        items={[
          { term: t("form.referenceIt"), description: <span lang="it">{referenceIt}</span> },
          { term: t("form.referenceEn"), description: <span lang="en">{referenceEn}</span> },
          ...(citation
            ? [
                {
                  term: t("form.citedArticle"),
                  description: (
                    <LegalReference
                      locale={locale}
                      reference={{ it: referenceIt, en: referenceEn }}
                      citation={citation}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <DeskForm locale={locale} action={changeRuleAction} values={fields} submit={t("form.confirm")} />
      <p>
        <TextLink href={href(locale, "deskChangeRule", { key }, { ...fields, key: undefined, edit: 1 })} icon="pencil">
          {t("form.edit")}
        </TextLink>
      </p>
    </div>
  );
}
