// SPDX-License-Identifier: AGPL-3.0-or-later
import { SimilarList } from "#components/proposals/writing/similar-list.tsx";
import { WhatForm } from "#components/proposals/writing/what-form.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { bodyLength, titleLength } from "#lib/proposals/schemas.ts";
import { similarInWords } from "#lib/proposals/similar-in-words.ts";
import { stepWords } from "./words.ts";

type Props = {
  draft: { id: string; version: number; title: string; body: string };
  pageHref: string;
  back?: "summary";
};

/** The first step, for a new proposal and for a draft that is resumed. */
export async function WhatStep({ draft, pageHref, back }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("proposals.form");
  const similar = await similarInWords(locale, draft.title, draft.id);
  return (
    <WhatForm
      locale={locale}
      draft={{ id: draft.id, version: String(draft.version), title: draft.title, body: draft.body }}
      limits={{ title: titleLength.maximum, body: bodyLength.maximum }}
      words={{
        ...(await stepWords()),
        title: { label: t("titleField"), hint: t("titleHint") },
        body: { label: t("body"), hint: t("bodyHint") },
      }}
      pageHref={pageHref}
      back={back}
    >
      <SimilarList {...similar} />
    </WhatForm>
  );
}
