// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { askAction } from "#lib/assistance/actions.ts";
import type { RequestKind } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { RequestFields, type RequestScene } from "./request-fields.tsx";
import { useRequestLabels } from "./request-labels.ts";

type Props = {
  locale: Locale;
  /** The identifier of what will be written: a form sent twice makes one request. */
  id: string;
  kind: RequestKind;
  scene: RequestScene;
  /** Whether who writes has signed in; otherwise they say who they are. */
  isSignedIn: boolean;
};

/** The form by which everyone asks for assistance or reports a problem, with an account or without. */
export function RequestForm({ locale, id, kind, scene, isSignedIn }: Props) {
  const t = useTranslations("assistance.form");
  return (
    <DeskForm
      locale={locale}
      action={askAction}
      values={{ id, kind }}
      labels={useRequestLabels(kind)}
      submit={isSignedIn ? t(`submit.${kind}`) : t("submitVisitor")}
    >
      {isSignedIn ? null : (
        <section className="space-y-6">
          <h2 className="text-2xl">{t("who")}</h2>
          <DeskTextField locale={locale} name="name" label={t("name")} autoComplete="name" maxLength={100} />
          <DeskTextField
            locale={locale}
            name="email"
            type="email"
            label={t("email")}
            hint={t("emailHint")}
            autoComplete="email"
            maxLength={254}
          />
          <div className="absolute -left-[200vw]" aria-hidden="true">
            <label>
              {t("website")}
              <input type="text" name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
        </section>
      )}
      <section className="space-y-6">
        <h2 className="text-2xl">{t("what")}</h2>
        <RequestFields locale={locale} kind={kind} scene={scene} />
      </section>
      <p className="text-base">
        <TextLink href={href(locale, "privacy")}>{t("privacy")}</TextLink>
      </p>
    </DeskForm>
  );
}
