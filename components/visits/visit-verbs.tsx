// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { callOffVisitAction, cancelAtDeskAction, markVisitAction } from "#lib/visits/desk-actions.ts";
import type { VisitStatus } from "#lib/visits/vocabulary.ts";

type Props = {
  locale: Locale;
  visit: { id: string; status: VisitStatus };
  /** It is still to come, and stands. */
  isOpen: boolean;
  /** It has begun. */
  mayMark: boolean;
};

/** What the office does with an appointment: before it, move it or call it off; from its beginning on, note who came. */
export function VisitVerbs({ locale, visit: { id, status }, isOpen, mayMark }: Props) {
  const t = useTranslations("visits.desk");
  if (!isOpen && !mayMark) return <p className="text-soft">{t("nothing")}</p>;
  if (!isOpen) {
    return (
      <div className="flex flex-wrap gap-4">
        {status === "attended" ? null : (
          <VerbForm locale={locale} action={markVisitAction} values={{ id, came: "yes" }}>
            {t("came")}
          </VerbForm>
        )}
        {status === "missed" ? null : (
          <VerbForm locale={locale} action={markVisitAction} values={{ id, came: "no" }} variant="secondary">
            {t("missed")}
          </VerbForm>
        )}
      </div>
    );
  }
  return (
    <div className="max-w-3xl space-y-6">
      <ButtonLink href={href(locale, "deskMoveVisit", { id })} variant="secondary">
        {t("move")}
      </ButtonLink>
      <Disclosure summary={t("cancelTitle")}>
        <p className="pb-4">{t("cancelText")}</p>
        <VerbForm locale={locale} action={cancelAtDeskAction} values={{ id }} variant="secondary">
          {t("cancel")}
        </VerbForm>
      </Disclosure>
      <Disclosure summary={t("callOffTitle")}>
        <p className="pb-4">{t("callOffText")}</p>
        <DeskForm
          locale={locale}
          action={callOffVisitAction}
          values={{ id }}
          labels={{ reason: t("reason") }}
          submit={t("callOff")}
          variant="danger"
        >
          <DeskTextField locale={locale} name="reason" label={t("reason")} hint={t("reasonHint")} />
        </DeskForm>
      </Disclosure>
    </div>
  );
}
