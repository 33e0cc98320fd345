// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskFileField, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { largestUpload } from "#lib/files/queries.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { attachToPactAction, detachFromPactAction } from "#lib/pacts/application-actions.ts";
import { listPactFiles } from "#lib/pacts/application-draft.ts";
import { mostPactFiles } from "#lib/pacts/application-rules.ts";
import { attachmentKinds } from "#lib/pacts/application-vocabulary.ts";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepPage } from "../../_application/step-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("attachments") };
}

/** Maps, drawings, photographs and papers, each with what it is and shows. Nothing has to be attached. */
export default async function AttachmentsPage(props: StepProps) {
  const { locale, session, pact, asked, from, done } = await openApplication("attachments", props);
  const [t, filing, kinds] = await Promise.all([
    getTranslations("pact-application.attachments"),
    getTranslations("filing.attachments"),
    getTranslations("pact-application.attachmentKind"),
  ]);
  const [files, size, most] = await Promise.all([listPactFiles(pact.id), largestUpload(), mostPactFiles()]);
  const labels = { kind: t("kind"), file: filing("file"), description: filing("description") };
  const back: Record<string, string> = from ? { back: from } : {};
  return (
    <StepPage
      session={session}
      step="attachments"
      draft={{ pact, asked }}
      notice={done === "added" || done === "removed" ? filing(done) : undefined}
    >
      <div className="measure space-y-10">
        {files.length > 0 ? (
          <section className="space-y-4">
            <h2 className="text-2xl">{filing("list")}</h2>
            <ul className="space-y-6">
              {files.map((file) => (
                <li key={file.id} className="space-y-3 rounded-smooth border border-line p-5">
                  <p>
                    <strong>{kinds(file.kind)}</strong>: {file.alternative}
                  </p>
                  <TextLink href={`/api/files/${file.id}`} icon="file">
                    {file.name}
                  </TextLink>
                  <VerbForm
                    locale={locale}
                    action={detachFromPactAction}
                    values={{ pactId: pact.id, fileId: file.id, ...back }}
                    variant="secondary"
                  >
                    {filing("removeLabel", { name: file.name })}
                  </VerbForm>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {files.length < most ? (
          <section className="space-y-4">
            <h2 className="text-2xl">{filing("addTitle")}</h2>
            <p className="text-soft">{filing("left", { count: most - files.length })}</p>
            <DeskForm
              locale={locale}
              action={attachToPactAction}
              values={{ pactId: pact.id, ...back }}
              labels={labels}
              submit={filing("add")}
              variant="secondary"
            >
              <DeskSelect
                locale={locale}
                name="kind"
                label={labels.kind}
                hint={t("kindHint")}
                options={attachmentKinds.map((value) => ({ value, label: kinds(value) }))}
              />
              <DeskFileField
                locale={locale}
                name="file"
                label={labels.file}
                hint={filing("fileHint", { size })}
                accept={acceptedExtensions}
              />
              <DeskTextField
                locale={locale}
                name="description"
                label={labels.description}
                hint={filing("descriptionHint")}
                maxLength={400}
                autoComplete="off"
              />
            </DeskForm>
          </section>
        ) : (
          <p>{filing("full", { maximum: most })}</p>
        )}
        <ButtonLink href={href(locale, from ? "pactReview" : "pactDeclarations", { id: pact.id })}>
          {filing("continue")}
        </ButtonLink>
      </div>
    </StepPage>
  );
}
