// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { FoldedFields } from "#components/desk/folded-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { lengths, mostResources } from "#lib/pacts/application-schemas.ts";
import { type ResourceKind, resourceKinds, type SupportKind, supportKinds } from "#lib/pacts/application-vocabulary.ts";

type Props = {
  locale: Locale;
  resources: readonly { kind: ResourceKind; description: string; quantity: number | null }[];
  support: readonly { kind: SupportKind; description: string }[];
  /** Without a draft there is no saving that gives more rows: all are here, most of them folded away. */
  isSentAtOnce?: boolean;
};

/** Rows that are free, beside those that are filled in; saving gives more. */
const spare = 3;

/** What those who apply bring themselves, row by row, and what they ask of the municipality. */
export function ResourceFields({ locale, resources, support, isSentAtOnce = false }: Props) {
  const t = useTranslations("pact-application.resources");
  const shown = Math.min(mostResources, resources.length + spare);
  const rows = Array.from({ length: isSentAtOnce ? mostResources : shown }, (_, index) => index);
  const toRow = (index: number) => <ResourceRow key={index} locale={locale} index={index} row={resources[index]} />;
  return (
    <>
      <section aria-labelledby="own-resources" className="space-y-6">
        <div>
          <h2 id="own-resources" className="text-2xl">
            {t("own")}
          </h2>
          <p className="text-soft">{t("ownHint")}</p>
        </div>
        {rows.slice(0, shown).map(toRow)}
        {isSentAtOnce ? (
          <FoldedFields summary={t("otherRows")} names={rows.slice(shown).flatMap(writtenIn)}>
            <div className="space-y-6 pt-2">{rows.slice(shown).map(toRow)}</div>
          </FoldedFields>
        ) : (
          <p className="text-soft">{t("moreRows")}</p>
        )}
      </section>
      <section aria-labelledby="support-asked" className="space-y-6 pt-4">
        <div>
          <h2 id="support-asked" className="text-2xl">
            {t("support")}
          </h2>
          <p className="text-soft">{t("supportHint")}</p>
        </div>
        {supportKinds.map((kind) => (
          <DeskTextArea
            key={kind}
            locale={locale}
            name={`support.${kind}`}
            label={t(`supportKinds.${kind}`)}
            hint={t(`supportHints.${kind}`)}
            defaultValue={support.find((each) => each.kind === kind)?.description}
            rows={3}
            limit={1000}
            optional
          />
        ))}
      </section>
    </>
  );
}

/** How each field of the resources is called, for the summary of mistakes. */
export function resourceLabels(
  t: ReturnType<typeof useTranslations<"pact-application.resources">>,
): Record<string, string> {
  return Object.fromEntries([
    ...Array.from({ length: mostResources }, (_, index) => [
      [`resource.${index}.description`, `${t("row", { number: index + 1 })}: ${t("what")}`],
      [`resource.${index}.quantity`, `${t("row", { number: index + 1 })}: ${t("quantity")}`],
    ]).flat(),
    ...supportKinds.map((kind) => [`support.${kind}`, t(`supportKinds.${kind}`)]),
  ]);
}

const writtenIn = (index: number) => [`resource.${index}.description`, `resource.${index}.quantity`];

type RowProps = { locale: Locale; index: number; row: Props["resources"][number] | undefined };

function ResourceRow({ locale, index, row }: RowProps) {
  const t = useTranslations("pact-application.resources");
  const name = `resource.${index}`;
  return (
    <fieldset className="rounded-smooth border border-line p-4">
      <legend className="px-1 font-semibold">{t("row", { number: index + 1 })}</legend>
      <div className="grid gap-4 sm:grid-cols-[14rem_1fr_10rem]">
        <DeskSelect
          locale={locale}
          name={`${name}.kind`}
          label={t("kind")}
          defaultValue={row?.kind ?? resourceKinds[index % resourceKinds.length]}
          options={resourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          optional
        />
        <DeskTextField
          locale={locale}
          name={`${name}.description`}
          label={t("what")}
          defaultValue={row?.description}
          maxLength={lengths.line * 2}
          autoComplete="off"
          optional
        />
        <DeskTextField
          locale={locale}
          name={`${name}.quantity`}
          label={t("quantity")}
          defaultValue={row?.quantity?.toString()}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
      </div>
    </fieldset>
  );
}
