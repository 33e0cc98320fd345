// SPDX-License-Identifier: AGPL-3.0-or-later
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { StepWithForm } from "./step-form.tsx";
import { useStepWords } from "./step-words.ts";

type Props = { locale: Locale; verb: StepWithForm; file: { id: string; number: string; title: string } };

/** The step, the case it is about, and the way back. */
export function StepHeader({ locale, verb, file }: Props) {
  const t = useTranslations("examination.steps");
  const { title, text } = useStepWords()(verb);
  return (
    <PageHeader
      eyebrow={
        <>
          <span className="tabular-nums">{file.number}</span>
          <span lang="it">{file.title}</span>
        </>
      }
      title={title}
      lead={text}
    >
      <p>
        <TextLink href={href(locale, "deskCase", { id: file.id })}>{t("back")}</TextLink>
      </p>
    </PageHeader>
  );
}
