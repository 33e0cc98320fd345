// SPDX-License-Identifier: AGPL-3.0-or-later
import { RequestFields, type RequestScene } from "#components/assistance/request-fields.tsx";
import { useRequestLabels } from "#components/assistance/request-labels.ts";
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { registerRequestAction } from "#lib/assistance/desk-actions.ts";
import type { RequestKind } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  id: string;
  kind: RequestKind;
  scene: RequestScene;
  /** Whose request it is, where they have an account; otherwise the officer writes name and contacts. */
  person: { id: string; name: string | null } | null;
};

/** What an officer writes down for who stands at the counter or calls. */
export function RegisterRequestForm({ locale, id, kind, scene, person }: Props) {
  const t = useTranslations("assistance");
  return (
    <DeskForm
      locale={locale}
      action={registerRequestAction}
      values={{ id, kind, ...(person ? { personId: person.id } : {}) }}
      labels={useRequestLabels(kind)}
      submit={t("counter.submit")}
    >
      <DeskRadioGroup
        locale={locale}
        name="channel"
        label={t("counter.channel")}
        choices={(["counter", "phone"] as const).map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      {person ? (
        <p>{t("counter.person", { name: person.name ?? "" })}</p>
      ) : (
        <section className="space-y-6">
          <h2 className="text-2xl">{t("counter.contact")}</h2>
          <DeskTextField
            locale={locale}
            name="name"
            label={t("form.name")}
            hint={t("counter.nameHint")}
            maxLength={100}
          />
          <DeskTextField
            locale={locale}
            name="email"
            type="email"
            label={t("form.email")}
            hint={t("counter.emailHint")}
            maxLength={254}
            optional
          />
          <DeskTextField locale={locale} name="phone" type="tel" label={t("desk.phone")} maxLength={30} optional />
        </section>
      )}
      <RequestFields locale={locale} kind={kind} scene={scene} />
    </DeskForm>
  );
}
