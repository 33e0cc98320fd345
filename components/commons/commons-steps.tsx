// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { declineCommonsAction, retireCommonsAction, setAvailabilityAction } from "#lib/commons/actions.ts";
import { commonsLength } from "#lib/commons/schemas.ts";
import { type Availability, availabilities } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type OfCommons = { locale: Locale; id: string };

type Reasoned = OfCommons & { step: "decline" | "retire" };

const actions = { decline: declineCommonsAction, retire: retireCommonsAction };

/** Says no to a suggestion, or takes something from the catalogue, with the reasons. */
export function ReasonedStepForm({ locale, id, step }: Reasoned) {
  const t = useTranslations(`commons.${step}`);
  const labels = { reason: t("reason") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={actions[step]}
      values={{ id }}
      submit={t("submit")}
      variant="danger"
    >
      <DeskTextArea
        locale={locale}
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={4}
        limit={commonsLength.reason.maximum}
      />
    </DeskForm>
  );
}

type OfAvailability = OfCommons & { availability: Availability; note: string | null };

/** Whether one can apply for it: the office says so, and why not. */
export function AvailabilityForm({ locale, id, availability, note }: OfAvailability) {
  const t = useTranslations("commons");
  const labels = { availability: t("setAvailability.title"), note: t("setAvailability.note") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={setAvailabilityAction}
      values={{ id }}
      submit={t("setAvailability.submit")}
      variant="secondary"
    >
      <DeskRadioGroup
        locale={locale}
        name="availability"
        label={labels.availability}
        choices={availabilities.map((word) => ({ value: word, label: t(`availability.${word}`) }))}
        defaultValue={availability}
      />
      <DeskTextField
        locale={locale}
        name="note"
        label={labels.note}
        hint={t("setAvailability.noteHint")}
        defaultValue={note ?? ""}
        optional
      />
    </DeskForm>
  );
}
