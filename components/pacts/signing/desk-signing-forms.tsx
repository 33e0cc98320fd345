// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  DeskCheckbox,
  DeskFileField,
  DeskRadioGroup,
  DeskTextArea,
  DeskTextField,
} from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  judgeSignatureAction,
  paperSignatureAction,
  signAmendmentAction,
  signPactAction,
} from "#lib/pacts/signing-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import type { ShownPlace } from "./signature-list.tsx";

type Props = { locale: Locale; pactId: string };

/** Who signed the paper that lies on the counter, and its scan. */
export function PaperForm({
  locale,
  pactId,
  places,
  megabytes,
  today,
}: Props & { places: readonly ShownPlace[]; megabytes: number; today: string }) {
  const t = useTranslations("pact-text");
  const labels = { signers: t("signing.signers"), signedOn: t("signing.signedOn"), file: t("signing.scanFile") };
  const people = places.flatMap(({ role, people: some }) => some.map((person) => ({ ...person, role })));
  return (
    <DeskForm
      locale={locale}
      action={paperSignatureAction}
      values={{ pactId }}
      labels={labels}
      submit={t("signing.recordPaper")}
    >
      <fieldset id="field-signers" tabIndex={-1} className="space-y-1">
        <legend className="font-semibold">{labels.signers}</legend>
        {people.map(({ id, name, role }) => (
          <DeskCheckbox
            key={`${role}:${id}`}
            locale={locale}
            name={`signers.${role}:${id}`}
            value="yes"
            label={`${name} (${t(`role.${role}`)})`}
            optional
          />
        ))}
      </fieldset>
      <DeskTextField locale={locale} name="signedOn" type="date" label={labels.signedOn} defaultValue={today} />
      <DeskFileField
        locale={locale}
        name="file"
        label={labels.file}
        hint={t("signing.scanHint", { megabytes })}
        accept={acceptedExtensions}
      />
    </DeskForm>
  );
}

/** Whether a signature that only a name speaks for is of who has to sign; one that stands can be taken away. */
export function JudgeForm({
  locale,
  pactId,
  signatureId,
  canConfirm,
}: Props & { signatureId: string; canConfirm: boolean }) {
  const t = useTranslations("pact-text.signing");
  const labels = { decision: t("judge"), reason: t("voidReason") };
  const choices = [
    { value: "confirm", label: t("confirm") },
    { value: "void", label: t("makeVoid") },
  ];
  return (
    <DeskForm
      locale={locale}
      action={judgeSignatureAction}
      values={canConfirm ? { pactId, signatureId } : { pactId, signatureId, decision: "void" }}
      labels={labels}
      submit={t(canConfirm ? "judgeSubmit" : "makeVoid")}
      variant="secondary"
    >
      {canConfirm ? <DeskRadioGroup locale={locale} name="decision" label={labels.decision} choices={choices} /> : null}
      <DeskTextArea
        locale={locale}
        name="reason"
        label={labels.reason}
        rows={3}
        limit={clauseLength.reasons}
        optional={canConfirm}
      />
    </DeskForm>
  );
}

/** The act and the days of a pact that everyone has signed. */
export function SignPactForm({
  locale,
  pactId,
  days,
  unavailable,
}: Props & { days: { signedOn: string; startsOn: string; endsOn: string }; unavailable: string | null }) {
  const t = useTranslations("pact-text.signing");
  const labels = {
    ...useActLabels(),
    startsOn: t("startsOn"),
    endsOn: t("endsOn"),
  };
  return (
    <DeskForm
      locale={locale}
      action={signPactAction}
      values={{ pactId }}
      labels={labels}
      submit={t("conclude")}
      unavailable={unavailable}
    >
      <DeskTextField locale={locale} name="actNumber" label={labels.actNumber} hint={t("actNumberHint")} />
      <DeskTextField locale={locale} name="signedOn" type="date" label={labels.signedOn} defaultValue={days.signedOn} />
      <DeskTextField locale={locale} name="startsOn" type="date" label={labels.startsOn} defaultValue={days.startsOn} />
      <DeskTextField
        locale={locale}
        name="endsOn"
        type="date"
        label={labels.endsOn}
        hint={t("endsOnHint")}
        defaultValue={days.endsOn}
      />
      <DeskCheckbox locale={locale} name="checked" value="yes" label={labels.checked} hint={t("checkedHint")} />
    </DeskForm>
  );
}

/** The act of a changed text that everyone has signed. */
export function SignAmendmentForm({
  locale,
  pactId,
  signedOn,
  unavailable,
}: Props & { signedOn: string; unavailable: string | null }) {
  const t = useTranslations("pact-text");
  const labels = useActLabels();
  return (
    <DeskForm
      locale={locale}
      action={signAmendmentAction}
      values={{ pactId }}
      labels={labels}
      submit={t("amendment.conclude")}
      unavailable={unavailable}
    >
      <DeskTextField locale={locale} name="actNumber" label={labels.actNumber} hint={t("amendment.actNumberHint")} />
      <DeskTextField locale={locale} name="signedOn" type="date" label={labels.signedOn} defaultValue={signedOn} />
      <DeskCheckbox locale={locale} name="checked" value="yes" label={labels.checked} hint={t("signing.checkedHint")} />
    </DeskForm>
  );
}

function useActLabels() {
  const t = useTranslations("pact-text.signing");
  return { actNumber: t("actNumber"), signedOn: t("actDay"), checked: t("checked") };
}
