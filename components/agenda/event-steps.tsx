// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import {
  cancelAgendaEventAction,
  publishAgendaEventAction,
  reinstateAgendaEventAction,
  withdrawAgendaEventAction,
} from "#lib/agenda/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type Timed, whenInWords } from "./when.ts";

type OfEvent = { locale: Locale; id: string };

/** Puts an event into the public calendar. */
export function PublishEventForm({ locale, id }: OfEvent) {
  const t = useTranslations("agenda");
  const labels = { from: t("publish.from") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={publishAgendaEventAction}
      values={{ id }}
      submit={t("publish.submit")}
    >
      <DeskTextField
        locale={locale}
        name="from"
        type="datetime-local"
        label={labels.from}
        hint={t("publish.fromHint")}
        optional
      />
    </DeskForm>
  );
}

type Cancelling = OfEvent & { occurrence?: Date };

function CancelForm({ locale, id, occurrence }: Cancelling) {
  const t = useTranslations("agenda");
  const labels = { reason: t("cancel.reason") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={cancelAgendaEventAction}
      values={{ id, occurrence: occurrence?.toISOString() ?? "" }}
      submit={t("cancel.submit")}
      variant="danger"
    >
      <DeskTextField locale={locale} name="reason" label={labels.reason} hint={t("cancel.reasonHint")} />
    </DeskForm>
  );
}

const ReinstateForm = ({ locale, id, occurrence, words }: Cancelling & { words: string }) => (
  <VerbForm
    locale={locale}
    action={reinstateAgendaEventAction}
    values={{ id, occurrence: occurrence?.toISOString() ?? "" }}
    variant="secondary"
  >
    {words}
  </VerbForm>
);

type StepsProps = OfEvent & {
  isAllDay: boolean;
  cancelledReason: string | null;
  dates: readonly { startsAt: Date; endsAt: Date; cancelledReason: string | null }[];
};

/** Calls an event off, or one of its dates, and takes that back. */
export function CancelSteps({ locale, id, isAllDay, cancelledReason, dates }: StepsProps) {
  const t = useTranslations("agenda");
  const say = (timed: Timed) => whenInWords(locale, timed, (key, params) => t(`when.${key}`, params));
  return (
    <div className="space-y-4">
      {cancelledReason === null ? (
        <CancelForm locale={locale} id={id} />
      ) : (
        <>
          <p>{cancelledReason}</p>
          <ReinstateForm locale={locale} id={id} words={t("cancel.reinstate")} />
        </>
      )}
      {dates.length > 1 && cancelledReason === null ? (
        <Disclosure summary={t("cancel.oneDate")}>
          <ul className="space-y-4 pt-2">
            {dates.map((date) => (
              <li key={date.startsAt.getTime()}>
                <Disclosure
                  summary={`${say({ ...date, isAllDay })}${date.cancelledReason === null ? "" : ` · ${t("cancelled")}`}`}
                >
                  {date.cancelledReason === null ? (
                    <CancelForm locale={locale} id={id} occurrence={date.startsAt} />
                  ) : (
                    <ReinstateForm locale={locale} id={id} occurrence={date.startsAt} words={t("cancel.reinstate")} />
                  )}
                </Disclosure>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Takes out what should not have been there. */
export function WithdrawEventForm({ locale, id }: OfEvent) {
  const t = useTranslations("agenda");
  const labels = { reason: t("withdraw.reason") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={withdrawAgendaEventAction}
      values={{ id }}
      submit={t("withdraw.submit")}
      variant="danger"
    >
      <DeskTextField locale={locale} name="reason" label={labels.reason} hint={t("cancel.reasonHint")} />
    </DeskForm>
  );
}
