// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Timeline, type TimelineStep } from "#components/ui/timeline.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { withdrawChangeAction } from "#lib/rules/actions.ts";
import type { Citation, RuleUnit } from "#lib/rules/vocabulary.ts";
import { LegalReference } from "./legal-reference.tsx";
import { RepealedCitation } from "./repealed-citation.tsx";

type Value = { value: number; unit: RuleUnit; legalReference: Localized };
type Change = Value & { id: string; citation: Citation | null; validFrom: string; recordedBy: string | null };

type Props = {
  locale: Locale;
  shipped: Value;
  /** The oldest first. */
  past: readonly Change[];
  /** Null as long as the municipality has decided nothing. */
  current: Change | null;
  planned: readonly Change[];
  /** From which day the regulations they rest on are repealed, by their addresses. */
  repealDays: Readonly<Record<string, string>>;
  today: string;
  /** Whether whoever looks may withdraw what has not begun. */
  mayWithdraw: boolean;
};

/** A rule's values from the one it was shipped with to the last that was decided. */
export function RuleHistory({ locale, shipped, past, current, planned, repealDays, today, mayWithdraw }: Props) {
  const t = useTranslations("rules");
  const step = (change: Change, state: TimelineStep["state"]): TimelineStep => ({
    id: change.id,
    title: t(`value.${change.unit}`, { value: change.value }),
    at: change.validFrom,
    actor: change.recordedBy ? t("page.recordedBy", { name: change.recordedBy }) : undefined,
    state,
    children: (
      <>
        <p>
          <LegalReference locale={locale} reference={change.legalReference} citation={change.citation} />
        </p>
        {state === "expected" ? (
          <RepealedCitation locale={locale} citation={change.citation} repealDays={repealDays} today={today} />
        ) : null}
        {state === "expected" && mayWithdraw ? <Withdrawal locale={locale} changeId={change.id} /> : null}
      </>
    ),
  });
  const first: TimelineStep = {
    id: "shipped",
    title: t(`value.${shipped.unit}`, { value: shipped.value }),
    at: null,
    actor: t("page.shipped"),
    state: current ? "done" : "current",
    children: <p>{shipped.legalReference[locale]}</p>,
  };
  return (
    <Timeline
      locale={locale}
      steps={[
        first,
        ...past.map((change) => step(change, "done")),
        ...(current ? [step(current, "current")] : []),
        ...planned.map((change) => step(change, "expected")),
      ]}
    />
  );
}

/** Folded, so that nobody does it by mistake. */
function Withdrawal({ locale, changeId }: { locale: Locale; changeId: string }) {
  const t = useTranslations("rules.page");
  return (
    <details className="measure pt-2">
      <summary className="touch cursor-pointer font-semibold text-danger">{t("withdraw")}</summary>
      <p className="py-3">{t("withdrawText")}</p>
      <DeskForm
        locale={locale}
        action={withdrawChangeAction}
        values={{ changeId }}
        submit={t("withdraw")}
        variant="danger"
      />
    </details>
  );
}
