// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { TextState } from "#lib/pacts/text-vocabulary.ts";

type Props = {
  locale: Locale;
  /** The change that was granted, and by when its next step is owed. */
  amendment: { state: TextState; dueOn: string | null; reason: string };
  /** The text that holds meanwhile; null where none was signed here. */
  signed: { actNumber: string; signedOn: string; fileId: string | null } | null;
};

/** Above a text that changes a signed pact: why it is written, by when, and what holds until it is signed. */
export function AmendmentIntro({ locale, amendment, signed }: Props) {
  const t = useTranslations("pact-text.amendment");
  return (
    <div className="mb-10">
      <Callout tone="info" title={t("title")}>
        <div className="space-y-3">
          <p>
            {t("holds")}
            {amendment.dueOn
              ? ` ${t(`due.${stepOf(amendment.state)}`, { day: formatDay(locale, amendment.dueOn) })}`
              : null}
          </p>
          <div>
            <p className="font-semibold">{t("why")}</p>
            <Prose text={amendment.reason} lang="it" />
          </div>
          {signed ? <p>{t("kept")}</p> : null}
          {signed?.fileId ? (
            <p>
              <TextLink href={`/api/files/${signed.fileId}`} icon="download" className="touch">
                {t("signedText", { act: signed.actNumber, day: formatDay(locale, signed.signedOn) })}
              </TextLink>
            </p>
          ) : null}
        </div>
      </Callout>
    </div>
  );
}

/** Which step is owed next. */
const stepOf = (state: TextState) => (state === "before-giunta" ? "giunta" : state === "frozen" ? "sign" : "write");
