// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { FilingStep } from "#lib/proposals/filing-schemas.ts";

type WritingStep = Exclude<FilingStep, "summary">;

type Props = {
  draft: {
    title: string;
    body: string;
    topic: string | null;
    /** Null when it is about the whole municipality. */
    zone: string | null;
    address: string | null;
    longitude: number | null;
    latitude: number | null;
    association: string | null;
  };
  files: readonly { id: string; name: string; alternative: string | null }[];
  /** Names, or the addresses of those who have not answered. */
  signers: readonly string[];
  /** Where a step is changed; null for who may only read. */
  editOf: (step: WritingStep) => string | null;
};

/** A draft on one screen, part by part, each with the way to change it. */
export function DraftSummary({ draft, files, signers, editOf }: Props) {
  const t = useTranslations("filing");
  const words = useTranslations("proposals");
  // The files of a draft are read by whoever attached them.
  const mayOpen = editOf("attachments") !== null;
  const point =
    draft.longitude === null || draft.latitude === null
      ? null
      : `${draft.latitude.toFixed(5)}, ${draft.longitude.toFixed(5)}`;
  const parts: Record<WritingStep, { term: string; description: ReactNode }[]> = {
    what: [
      { term: words("form.titleField"), description: <strong lang="it">{draft.title || "–"}</strong> },
      { term: words("form.body"), description: <Prose text={draft.body || "–"} lang="it" /> },
    ],
    where: [
      { term: words("form.topic"), description: draft.topic ?? "–" },
      { term: words("form.zone"), description: draft.zone ?? words("wholeMunicipality") },
      ...(draft.address ? [{ term: t("summary.place"), description: draft.address }] : []),
      ...(point ? [{ term: t("summary.point"), description: point }] : []),
    ],
    attachments: [
      {
        term: t("summary.attachments"),
        description:
          files.length === 0 ? (
            words("review.noAttachment")
          ) : (
            <ul>
              {files.map(({ id, name, alternative }) => (
                <li key={id}>
                  {mayOpen ? <TextLink href={`/api/files/${id}`}>{name}</TextLink> : name}
                  {alternative ? `: ${alternative}` : ""}
                </li>
              ))}
            </ul>
          ),
      },
    ],
    who: [
      { term: words("form.onBehalf"), description: draft.association ?? words("form.onBehalfSelf") },
      ...(signers.length > 0 ? [{ term: t("summary.coAuthors"), description: signers.join(", ") }] : []),
    ],
  };
  return (
    <div className="space-y-8">
      {(Object.keys(parts) as WritingStep[]).map((step) => {
        const edit = editOf(step);
        const name = t(`steps.${step}`);
        return (
          <section key={step}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2">
              <h2 className="text-2xl">{name}</h2>
              {edit ? (
                <TextLink href={edit} icon="pencil" aria-label={t("summary.editLabel", { step: name })}>
                  {t("summary.edit")}
                </TextLink>
              ) : null}
            </div>
            <DescriptionList items={parts[step]} />
          </section>
        );
      })}
    </div>
  );
}
