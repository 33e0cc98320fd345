// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card, CardGrid } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type LifeGroup, lifeGroups } from "#lib/pacts/life-workflow.ts";

type Translator = ReturnType<typeof useTranslations<"pact-life">>;

type Props = {
  hrefOf: (group: LifeGroup) => string;
  /** What waits for somebody on each screen, in words. */
  waiting?: Partial<Record<LifeGroup, string>>;
  columns?: 2 | 3;
};

type Waiting = { requests: number; reports: number; asks: number; loans: number; remedies: number };

/** What waits for the desk on each screen, and what is late there. */
export function waitingInWords(t: Translator, waiting: Waiting): Partial<Record<LifeGroup, string>> {
  const { requests, reports, asks, loans, remedies } = waiting;
  const goods = [
    requests > 0 ? t("desk.requests", { count: requests }) : null,
    loans > 0 ? t("desk.loans", { count: loans }) : null,
  ];
  return {
    requests: goods.filter((words) => words !== null).join(" · "),
    meetings: remedies > 0 ? t("desk.remedies", { count: remedies }) : "",
    reports: reports > 0 ? t("desk.reports", { count: reports }) : "",
    changes: asks > 0 ? t("desk.asks", { count: asks }) : "",
  };
}

/** The screens of a pact's life. */
export function LifeCards({ hrefOf, waiting = {}, columns = 3 }: Props) {
  const t = useTranslations("pact-life");
  return (
    <CardGrid columns={columns}>
      {lifeGroups.map((group) => (
        <Card
          key={group}
          title={t(`groups.${group}`)}
          href={hrefOf(group)}
          footer={waiting[group] ? <strong>{waiting[group]}</strong> : null}
        >
          {t(`groupLeads.${group}`)}
        </Card>
      ))}
    </CardGrid>
  );
}

/** From one screen to the others. */
export function LifeLinks({ current, hrefOf }: { current: LifeGroup; hrefOf: (group: LifeGroup) => string }) {
  const t = useTranslations("pact-life");
  return (
    <nav aria-label={t("title")}>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {lifeGroups.map((group) => (
          <li key={group}>
            {group === current ? (
              <span aria-current="page" className="font-semibold">
                {t(`groups.${group}`)}
              </span>
            ) : (
              <TextLink href={hrefOf(group)}>{t(`groups.${group}`)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
