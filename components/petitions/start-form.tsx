// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { startPetitionAction } from "#lib/proposals/petition-actions.ts";
import { type Addressee, addressees, type ProposalKind, proposalKinds } from "#lib/proposals/vocabulary.ts";

type Props = { locale: Locale; draft: { id: string; kind: ProposalKind; addressee: Addressee | null } };

/** What one wants to file, and to whom. */
export function StartForm({ locale, draft }: Props) {
  const t = useTranslations("petitions.start");
  const tWords = useTranslations("proposals");
  const labels = { kind: t("kind"), addressee: t("addressee") };
  return (
    <DeskForm
      locale={locale}
      action={startPetitionAction}
      labels={labels}
      values={{ id: draft.id }}
      submit={t("submit")}
    >
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        defaultValue={draft.kind}
        choices={proposalKinds.map((value) => ({
          value,
          label: <strong>{tWords(`kind.${value}`)}</strong>,
          hint: t(`kinds.${value}`),
        }))}
      />
      <DeskRadioGroup
        locale={locale}
        name="addressee"
        label={labels.addressee}
        hint={t("addresseeHint")}
        defaultValue={draft.addressee ?? undefined}
        choices={addressees.map((value) => ({ value, label: tWords(`addressee.${value}`) }))}
        optional
      />
    </DeskForm>
  );
}
