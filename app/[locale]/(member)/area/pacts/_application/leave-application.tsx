// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { discardPactAction, leaveGroupAction, withdrawPactAction } from "#lib/pacts/application-actions.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";

/** The ways out: a draft is thrown away, what was filed withdrawn; a member leaves the group. */
export async function LeaveApplication({ pact, speaks }: { pact: Pact; speaks: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("pact-application.leave");
  const values = { pactId: pact.id };
  if (!speaks) {
    return (
      <div className="measure pt-10">
        <Disclosure summary={t("leave")}>
          <p className="pb-4">{t("leaveText")}</p>
          <VerbForm locale={locale} action={leaveGroupAction} values={values} variant="danger">
            {t("leave")}
          </VerbForm>
        </Disclosure>
      </div>
    );
  }
  if (pactWorkflow.can("discard", pact.status)) {
    return (
      <div className="measure pt-10">
        <Disclosure summary={t("discard")}>
          <p className="pb-4">{t("discardText")}</p>
          <VerbForm locale={locale} action={discardPactAction} values={values} variant="danger">
            {t("discardConfirm")}
          </VerbForm>
        </Disclosure>
      </div>
    );
  }
  if (!pactWorkflow.can("withdraw", pact.status)) return null;
  return (
    <div className="measure pt-10">
      <Disclosure summary={t("withdraw")}>
        <p className="pb-4">{t("withdrawText")}</p>
        <DeskForm
          locale={locale}
          action={withdrawPactAction}
          values={values}
          labels={{ reason: t("reason") }}
          submit={t("withdrawConfirm")}
          variant="danger"
        >
          <DeskTextArea locale={locale} name="reason" label={t("reason")} limit={1000} rows={3} optional />
        </DeskForm>
      </Disclosure>
    </div>
  );
}
