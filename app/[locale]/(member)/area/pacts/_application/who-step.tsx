// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import type { FoundSession } from "#lib/accounts/queries.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { keepApplicantAction } from "#lib/pacts/application-actions.ts";
import { lengths } from "#lib/pacts/application-schemas.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";
import { filedBefore } from "#lib/pacts/told-before.ts";
import { OwnData } from "../../proposals/_writing/own-data.tsx";
import { StepForm } from "./step-form.tsx";

type Props = {
  session: FoundSession;
  draft: Draft;
  back?: "summary";
  /** The commons and the call a new draft begins with. */
  beginsWith?: { commonsId?: string; callId?: string };
};

type Draft = Pick<Pact, "id" | "version" | "applicantKind" | "applicantName" | "associationId">;

/** The first step: alone, in a group, or for an association or a company one may act for. */
export async function WhoStep({ session, draft, back, beginsWith = {} }: Props) {
  const locale = await getLocale();
  const [t, words] = await Promise.all([getTranslations("pact-application.who"), getTranslations("pacts")]);
  const [represented, earlier] = await Promise.all([
    listRepresented(session.personId),
    filedBefore({ authorId: session.personId, associationId: null, applicantKind: "informal-group" }),
  ]);
  const before = earlier?.applicantName ? { name: earlier.applicantName, number: earlier.number ?? "" } : null;
  const labels = { applicant: t("kind"), groupName: t("groupName") };
  const choices = [
    { value: "person", label: t("alone"), hint: t("aloneHint") },
    { value: "informal-group", label: words("applicantKind.informal-group"), hint: t("groupHint") },
    ...represented.map(({ id, name, kind }) => ({
      value: id,
      label: name,
      hint: words(`applicantKind.${kind === "company" ? "company" : "association"}`),
    })),
  ];
  const chosen = draft.associationId ?? (draft.version === 0 ? undefined : draft.applicantKind);
  return (
    <>
      <StepForm
        action={keepApplicantAction}
        draft={draft}
        back={back}
        labels={labels}
        saved={[
          { label: labels.applicant, text: choices.find(({ value }) => value === chosen)?.label ?? "" },
          { label: labels.groupName, text: draft.applicantName ?? "" },
        ]}
      >
        {Object.entries(beginsWith).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <DeskRadioGroup
          locale={locale}
          name="applicant"
          label={labels.applicant}
          hint={represented.length === 0 ? t("kindHint") : undefined}
          defaultValue={chosen}
          choices={choices}
        />
        <DeskTextField
          locale={locale}
          name="groupName"
          label={labels.groupName}
          hint={before ? t("groupNameBefore", before) : t("groupNameHint")}
          defaultValue={draft.applicantName ?? ""}
          maxLength={lengths.name * 2}
          autoComplete="off"
          list={before ? "groups" : undefined}
          optional
        />
        {before ? (
          <datalist id="groups">
            <option value={before.name} />
          </datalist>
        ) : null}
      </StepForm>
      <OwnData session={session} />
    </>
  );
}
