// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { DraftVersion } from "#components/desk/draft-version.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";

type Props = {
  action: FormAction;
  draft: { id: string; version: number };
  /** One came from the summary and goes back to it. */
  back?: "summary";
  labels: Record<string, string>;
  /** What of this step is saved now: whoever saved second elsewhere sees both texts. */
  saved: readonly { label: string; text: string }[];
  children: ReactNode;
};

/** What every step is made of: the draft it writes, its fields, and the two ways on. */
export async function StepForm({ action, draft, back, labels, saved, children }: Props) {
  const locale = await getLocale();
  const [t, filing] = await Promise.all([getTranslations("proposals.form"), getTranslations("filing.conflict")]);
  return (
    <div className="measure">
      <DeskForm
        locale={locale}
        action={action}
        values={{ id: draft.id, ...(back && { back }) }}
        labels={labels}
        submit={t("continue")}
        save={t("save")}
      >
        <DraftVersion version={draft.version} />
        <SavedMeanwhile words={{ title: filing("title"), text: filing("text") }} saved={saved} />
        {children}
      </DeskForm>
    </div>
  );
}
