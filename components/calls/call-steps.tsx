// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { prolongCallAction, publishCallAction, withdrawCallAction } from "#lib/calls/actions.ts";
import { callLength } from "#lib/calls/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useCallLabels } from "./call-labels.ts";

type OfCall = { locale: Locale; id: string };

type DayField = { locale: Locale; name: "opensOn" | "closesOn" | "questionsUntil"; value?: string | null };

function Day({ locale, name, value, optional }: DayField & { optional?: boolean }) {
  const t = useTranslations("calls.fields");
  return (
    <DeskTextField
      locale={locale}
      name={name}
      type="date"
      label={t(name)}
      hint={t(`${name}Hint`)}
      defaultValue={value ?? ""}
      optional={optional}
    />
  );
}

function Reason({ locale, name = "reason" }: { locale: Locale; name?: "reason" | "withdrawalReason" }) {
  const t = useTranslations("calls.fields");
  return (
    <DeskTextArea
      locale={locale}
      name={name}
      label={t("reason")}
      hint={t("reasonHint")}
      rows={4}
      limit={callLength.reason.maximum}
    />
  );
}

/** Publishes a call with its days. */
export function PublishCallForm({ locale, id }: OfCall) {
  const t = useTranslations("calls");
  return (
    <DeskForm
      locale={locale}
      labels={useCallLabels()}
      action={publishCallAction}
      values={{ id }}
      submit={t("publish.submit")}
    >
      <Day locale={locale} name="opensOn" />
      <Day locale={locale} name="closesOn" />
      <Day locale={locale} name="questionsUntil" optional />
    </DeskForm>
  );
}

/** Gives more time, and says why. */
export function ProlongCallForm({
  locale,
  id,
  closesOn,
  questionsUntil,
}: OfCall & { closesOn: string | null; questionsUntil: string | null }) {
  const t = useTranslations("calls");
  return (
    <DeskForm
      locale={locale}
      labels={useCallLabels()}
      action={prolongCallAction}
      values={{ id }}
      submit={t("prolong.submit")}
      variant="secondary"
    >
      <Day locale={locale} name="closesOn" value={closesOn} />
      <Day locale={locale} name="questionsUntil" value={questionsUntil} optional />
      <Reason locale={locale} />
    </DeskForm>
  );
}

/** Takes a call back, and says why. */
export function WithdrawCallForm({ locale, id }: OfCall) {
  const t = useTranslations("calls");
  return (
    <DeskForm
      locale={locale}
      labels={useCallLabels()}
      action={withdrawCallAction}
      values={{ id }}
      submit={t("withdraw.submit")}
      variant="danger"
    >
      <Reason locale={locale} name="withdrawalReason" />
    </DeskForm>
  );
}
