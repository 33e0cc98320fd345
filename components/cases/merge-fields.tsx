// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { shortReason } from "#lib/proposals/examination-schemas.ts";
import { bodyLength } from "#lib/proposals/schemas.ts";
import type { StepScene } from "./step-form.tsx";

type Props = { locale: Locale; scene: Pick<StepScene, "similar"> };

/** Into which one, with those that look alike to choose from, and why. */
export function MergeFields({ locale, scene: { similar } }: Props) {
  const t = useTranslations("examination.form");
  return (
    <>
      {similar.length > 0 ? (
        <div>
          <p className="font-semibold">{t("intoSimilar")}</p>
          <ul className="divide-y divide-hairline">
            {similar.map(({ number, title }) => (
              <li key={number} className="py-2">
                <span className="tabular-nums">{number}</span> ·{" "}
                <TextLink href={href(locale, "proposal", { number })} lang="it">
                  {title}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <DeskTextField locale={locale} name="into" label={t("into")} hint={t("intoHint")} className="max-w-60" />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("mergeReason")}
        hint={t("reasonHint")}
        rows={4}
        limit={shortReason.maximum}
      />
    </>
  );
}

/** The part that goes its own way. */
export function SplitFields({ locale }: { locale: Locale }) {
  const t = useTranslations("examination.form");
  return (
    <>
      <DeskTextField locale={locale} name="title" label={t("newTitle")} />
      <DeskTextArea
        locale={locale}
        name="body"
        label={t("newBody")}
        hint={t("newBodyHint")}
        rows={10}
        limit={bodyLength.maximum}
      />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("splitReason")}
        hint={t("reasonHint")}
        rows={4}
        limit={shortReason.maximum}
      />
    </>
  );
}
