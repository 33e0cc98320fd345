// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DeskFiles } from "#components/library/desk-files.tsx";
import { AttachForm, DescribeDocumentForm } from "#components/library/document-fields.tsx";
import { PublishDocumentForm, WithdrawDocumentForm } from "#components/library/document-steps.tsx";
import { DocumentStatusBadge } from "#components/library/document-table.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { largestUpload } from "#lib/files/queries.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { documentPolicy } from "#lib/library/policy.ts";
import { findDocumentAtDesk } from "#lib/library/queries.ts";
import { documentWorkflow } from "#lib/library/workflow.ts";
import { listZones } from "#lib/municipality/queries.ts";
import { listUnits } from "#lib/organisation/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const steps = ["added", "described", "attached", "detached", "published", "withdrawn"] as const;

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(steps).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.desk");
  return { title: t("title") };
}

/** A document at the desk: its files and what became of their words, its facts, and what can be done with it. */
export default async function DeskDocumentPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskDocument", { id: id.data }) });
  const document = await findDocumentAtDesk(id.data);
  if (!document) return leadToMissing();
  const t = await getTranslations("library");
  const frame = {
    section: "deskDocuments",
    title: document.title,
    trail: [{ label: t("desk.title"), href: href(locale, "deskDocuments") }],
    alternates: alternates("deskDocument", { id: id.data }),
  } as const;
  const reading = documentPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const [units, zones, megabytes] = await Promise.all([listUnits(), listZones(), largestUpload()]);
  const { status, slug, withdrawnReason } = document;
  const may = (verb: "detach" | "publish" | "withdraw") =>
    documentWorkflow.can(verb, status) && documentPolicy[verb](actor).allowed;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <DocumentStatusBadge status={status} />
              <span>{t(`kind.${document.kind}`)}</span>
            </>
          }
          title={<span lang={document.language}>{document.title}</span>}
        >
          {done ? <Done title={t(`desk.done.${done}`)} /> : null}
          {withdrawnReason ? (
            <Callout tone="warning" title={t("page.withdrawnTitle")}>
              <p lang="it">{t("page.withdrawnReason", { reason: withdrawnReason })}</p>
            </Callout>
          ) : null}
          {status === "draft" ? null : (
            <p>
              <TextLink href={href(locale, "document", { slug })} icon="external-link">
                {t("desk.public")}
              </TextLink>
            </p>
          )}
        </PageHeader>
        {may("publish") ? (
          <Section title={t(status === "draft" ? "desk.publish" : "desk.publishAgain")} lead={t("desk.publishLead")}>
            <PublishDocumentForm locale={locale} documentId={document.id} isAgain={status === "withdrawn"} />
          </Section>
        ) : null}
        <Section title={t("desk.files")}>
          <DeskFiles locale={locale} documentId={document.id} files={document.files} mayDetach={may("detach")} />
        </Section>
        {documentPolicy.attach(actor).allowed ? (
          <Section title={t("desk.attach")}>
            <div className="max-w-3xl">
              <AttachForm locale={locale} documentId={document.id} megabytes={megabytes} accept={acceptedExtensions} />
            </div>
          </Section>
        ) : null}
        {documentPolicy.describe(actor).allowed ? (
          <Section title={t("desk.describe")}>
            <div className="max-w-3xl">
              <DescribeDocumentForm locale={locale} document={document} units={units} zones={zones} />
            </div>
          </Section>
        ) : null}
        {may("withdraw") ? (
          <Section title={t("desk.withdraw")} lead={t("desk.withdrawLead")}>
            <div className="max-w-3xl">
              <WithdrawDocumentForm locale={locale} documentId={document.id} />
            </div>
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}
