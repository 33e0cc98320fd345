// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { AttachForm, AttachmentForms } from "#components/proposals/writing/attachment-forms.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { largestUpload, listFilesOf } from "#lib/files/queries.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { mostAttachments } from "#lib/proposals/filing-limits.ts";
import { openDraft, type StepProps } from "../../_writing/open-draft.ts";
import { StepPage } from "../../_writing/step-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.attachments");
  return { title: t("title") };
}

/** The third step: photographs and documents, each with what it shows. Nothing has to be attached. */
export default async function AttachmentsPage(props: StepProps) {
  const { locale, session, draft, from, done } = await openDraft("attachments", props);
  const t = await getTranslations();
  const [files, size, most] = await Promise.all([
    listFilesOf({ kind: "proposal", id: draft.id }),
    largestUpload(),
    mostAttachments(),
  ]);
  const common = { locale, proposalId: draft.id, back: from };
  const words = { description: t("filing.attachments.description"), describe: t("filing.attachments.describe") };
  return (
    <StepPage
      session={session}
      step="attachments"
      draft={draft}
      title={t("filing.attachments.title")}
      lead={t("filing.attachments.lead")}
      alternates={alternates("attachToProposal", { id: draft.id })}
      notice={done && done !== "invited" && done !== "joined" ? t(`filing.attachments.${done}`) : undefined}
    >
      <div className="measure space-y-10">
        {files.length > 0 ? (
          <section className="space-y-4">
            <h2 className="text-2xl">{t("filing.attachments.list")}</h2>
            <ul className="space-y-6">
              {files.map((file) => (
                <li key={file.id} className="space-y-3 rounded-smooth border border-line p-5">
                  <TextLink href={`/api/files/${file.id}`} icon="file">
                    {file.name}
                  </TextLink>
                  <AttachmentForms
                    {...common}
                    file={file}
                    words={{ ...words, remove: t("filing.attachments.removeLabel", { name: file.name }) }}
                  />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {files.length < most ? (
          <section className="space-y-4">
            <h2 className="text-2xl">{t("filing.attachments.addTitle")}</h2>
            <p className="text-soft">{t("filing.attachments.left", { count: most - files.length })}</p>
            <AttachForm
              {...common}
              accept={acceptedExtensions}
              words={{
                file: { label: t("filing.attachments.file"), hint: t("filing.attachments.fileHint", { size }) },
                description: { label: words.description, hint: t("filing.attachments.descriptionHint") },
                add: t("filing.attachments.add"),
              }}
            />
          </section>
        ) : (
          <p>{t("filing.attachments.full", { maximum: most })}</p>
        )}
        <ButtonLink href={href(locale, from ? "reviewProposal" : "proposalAuthors", { id: draft.id })}>
          {t("filing.attachments.continue")}
        </ButtonLink>
      </div>
    </StepPage>
  );
}
