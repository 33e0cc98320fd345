// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { lifeStepAction } from "#lib/pacts/life-actions.ts";
import type { Condition, RequestKind, RequestOutcome } from "#lib/pacts/life-vocabulary.ts";
import { Beginnings, Entries, Entry, StepLink, type StepLinks } from "./entry.tsx";

type Request = {
  id: string;
  number: number;
  kind: RequestKind;
  what: string;
  dueOn: string;
  outcome: RequestOutcome | null;
  answer: string | null;
};

type Loan = {
  id: string;
  what: string;
  quantity: number;
  lentOn: string;
  dueOn: string | null;
  receivedAt: Date | null;
  returnedOn: string | null;
  condition: Condition | null;
  conditionNote: string | null;
};

type Insured = { id: string; name: string; birthDate: string; fromDay: string; toDay: string | null };

type Props = {
  locale: Locale;
  links: StepLinks;
  /** What the small forms of this screen send besides: the pact, and from where. */
  values: Record<string, string>;
  today: string;
  requests: readonly Request[];
  loans: readonly Loan[];
  /** Null for who may not read the names. */
  insured: readonly Insured[] | null;
};

/** What is asked of the municipality, what it lent, and who is insured. */
export function RequestsScreen({ locale, links, values, today, requests, loans, insured }: Props) {
  const t = useTranslations("pact-life");
  return (
    <>
      <Section id="requests" title={t("requests.title")}>
        <Beginnings links={links} steps={["make-request"]} />
        <Entries empty={t("requests.none")}>
          {requests.map((request) => (
            <Entry
              key={request.id}
              title={t("requests.one", { number: request.number, kind: t(`requestKinds.${request.kind}`) })}
              badge={<RequestBadge request={request} today={today} />}
              facts={request.outcome ? null : t("requests.due", { date: formatDay(locale, request.dueOn) })}
              text={request.what}
              actions={
                request.outcome ? null : (
                  <StepLink links={links} step="answer-request" of={request.id} about={String(request.number)} />
                )
              }
            >
              {request.answer ? (
                <div className="measure border-l-4 border-line pl-4">
                  <h4 className="text-base font-semibold">{t("requests.answer")}</h4>
                  <Prose text={request.answer} lang="it" />
                </div>
              ) : null}
            </Entry>
          ))}
        </Entries>
      </Section>
      <Section id="loans" title={t("loans.title")}>
        <Beginnings links={links} steps={["lend"]} />
        <Entries empty={t("loans.none")}>
          {loans.map((loan) => (
            <Entry
              key={loan.id}
              title={<span lang="it">{`${loan.quantity} × ${loan.what}`}</span>}
              badge={<LoanBadge loan={loan} today={today} />}
              facts={[
                t("loans.lent", { date: formatDay(locale, loan.lentOn) }),
                loan.dueOn && !loan.returnedOn ? t("loans.due", { date: formatDay(locale, loan.dueOn) }) : null,
                loan.returnedOn ? t("loans.returned", { date: formatDay(locale, loan.returnedOn) }) : null,
                loan.condition ? t(`conditions.${loan.condition}`) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
              text={loan.conditionNote}
              actions={
                <>
                  {loan.receivedAt === null && links("confirm-loan") !== null ? (
                    <VerbForm
                      locale={locale}
                      action={lifeStepAction}
                      values={{ ...values, step: "confirm-loan", id: loan.id }}
                      variant="secondary"
                    >
                      {t("steps.confirm-loan.submit")}
                      <span className="sr-only">: {loan.what}</span>
                    </VerbForm>
                  ) : null}
                  {loan.returnedOn === null ? (
                    <StepLink links={links} step="take-back" of={loan.id} about={loan.what} />
                  ) : null}
                </>
              }
            />
          ))}
        </Entries>
      </Section>
      {insured === null ? null : (
        <Section id="insured" title={t("insured.title")} lead={t("insured.lead")}>
          <Beginnings links={links} steps={["insure"]} />
          {insured.length > 0 ? (
            <form method="post" action="/api/pacts/insured" className="pb-4" data-print="no">
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="pactId" value={values.pactId} />
              <Button variant="secondary" icon="download">
                {t("insured.download")}
              </Button>
            </form>
          ) : null}
          <Entries empty={t("insured.none")}>
            {insured.map(({ id, name, birthDate, fromDay, toDay }) => (
              <Entry
                key={id}
                title={name}
                facts={[
                  t("insured.born", { date: formatDay(locale, birthDate) }),
                  toDay
                    ? t("insured.fromTo", { from: formatDay(locale, fromDay), to: formatDay(locale, toDay) })
                    : t("insured.from", { from: formatDay(locale, fromDay) }),
                ].join(" · ")}
                actions={<StepLink links={links} step="strike-insured" of={id} about={name} />}
              />
            ))}
          </Entries>
        </Section>
      )}
    </>
  );
}

function RequestBadge({ request: { outcome, dueOn }, today }: { request: Request; today: string }) {
  const t = useTranslations("pact-life");
  if (outcome === null) {
    return dueOn < today ? (
      <Badge tone="danger">{t("requests.overdue")}</Badge>
    ) : (
      <Badge tone="info">{t("requests.open")}</Badge>
    );
  }
  return <Badge tone={outcome === "denied" ? "neutral" : "success"}>{t(`requestOutcomes.${outcome}`)}</Badge>;
}

function LoanBadge({ loan: { returnedOn, receivedAt, dueOn }, today }: { loan: Loan; today: string }) {
  const t = useTranslations("pact-life.loans");
  if (returnedOn) return <Badge tone="neutral">{t("back")}</Badge>;
  if (dueOn && dueOn < today) return <Badge tone="danger">{t("overdue")}</Badge>;
  return receivedAt ? <Badge tone="success">{t("received")}</Badge> : <Badge tone="warning">{t("toConfirm")}</Badge>;
}
