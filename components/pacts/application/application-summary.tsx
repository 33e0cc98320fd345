// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type {
  AnswerKind,
  ApplicationStep,
  AskingStep,
  AttachmentKind,
  ResourceKind,
  SupportKind,
} from "#lib/pacts/application-vocabulary.ts";
import type { ApplicantKind, Rhythm } from "#lib/pacts/vocabulary.ts";

type Step = Exclude<ApplicationStep, "summary">;

export type ShownApplication = {
  applicantKind: ApplicantKind;
  /** Of the group or the association. */
  applicantName: string | null;
  /** Names of those who confirmed, and of those who have not answered yet. */
  members: readonly { name: string; isWaiting: boolean; isMinor: boolean }[];
  title: string;
  summary: string;
  sections: readonly {
    step: AskingStep;
    answers: readonly { key: string; kind: AnswerKind; label: Localized; answer: string }[];
  }[];
  commons: string | null;
  topic: string | null;
  zone: string | null;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  /** How many corners the area has, and how large it is; null where none was drawn. */
  area: { corners: number; squareMetres: number } | null;
  durationMonths: number | null;
  rhythm: Rhythm | null;
  resources: readonly { kind: ResourceKind; description: string; quantity: number | null }[];
  support: readonly { kind: SupportKind; description: string }[];
  files: readonly { id: string; name: string; alternative: string | null; kind: AttachmentKind }[];
  declared: readonly { declarationId: string; article: Localized; words: Localized }[];
};

type Props = {
  locale: Locale;
  application: ShownApplication;
  /** Where a step is changed; null for who only reads. */
  editOf?: (step: Step) => string | null;
  /** Whether who looks may open the files. */
  mayOpen: boolean;
};

/** An application on one screen, part by part: before it is sent, and as it was sent. */
export function ApplicationSummary({ locale, application, editOf = () => null, mayOpen }: Props) {
  const t = useTranslations("pact-application");
  const words = useTranslations("pacts");
  const { sections, members, resources, support, files, declared, area } = application;

  const answered = (step: AskingStep): Description[] =>
    sections
      .filter((section) => section.step === step)
      .flatMap(({ answers }) => answers)
      .map(({ label, kind, answer }) => ({ term: label[locale], description: said(kind, answer) }));
  const said = (kind: AnswerKind, answer: string): ReactNode => {
    if (answer === "") return "–";
    if (kind === "yes-no") return t(answer === "yes" ? "form.yes" : "form.no");
    return <Prose text={answer} lang="it" />;
  };
  const point =
    application.longitude === null || application.latitude === null
      ? null
      : `${application.latitude.toFixed(5)}, ${application.longitude.toFixed(5)}`;

  const parts: Record<Step, (Description | null)[]> = {
    who: [
      { term: t("who.kind"), description: words(`applicantKind.${application.applicantKind}`) },
      application.applicantName ? { term: t("who.name"), description: application.applicantName } : null,
      members.length > 0
        ? {
            term: t("members.title"),
            description: (
              <ul>
                {members.map(({ name, isWaiting, isMinor }) => (
                  <li key={name}>
                    {name}
                    {isMinor ? ` (${t("members.minor")})` : ""}
                    {isWaiting ? `: ${t("members.notYet")}` : ""}
                  </li>
                ))}
              </ul>
            ),
          }
        : null,
    ],
    idea: [
      { term: t("idea.title"), description: <strong lang="it">{application.title || "–"}</strong> },
      { term: t("idea.summary"), description: <Prose text={application.summary || "–"} lang="it" /> },
      ...answered("idea"),
    ],
    place: [
      application.commons ? { term: t("place.commons"), description: application.commons } : null,
      { term: t("place.topic"), description: application.topic ?? "–" },
      application.zone ? { term: t("place.zone"), description: application.zone } : null,
      application.address ? { term: t("place.address"), description: application.address } : null,
      point ? { term: t("place.point"), description: point } : null,
      area ? { term: t("place.area"), description: t("place.areaSaid", area) } : null,
    ],
    plan: [
      {
        term: t("plan.duration"),
        description: application.durationMonths ? t("plan.months", { months: application.durationMonths }) : "–",
      },
      { term: t("plan.rhythm"), description: application.rhythm ? words(`rhythm.${application.rhythm}`) : "–" },
      ...answered("plan"),
    ],
    resources: [
      {
        term: t("resources.own"),
        description:
          resources.length === 0
            ? t("resources.none")
            : listed(
                resources.map(({ kind, description, quantity }) =>
                  t("resources.said", { kind: t(`resources.kinds.${kind}`), description, quantity: quantity ?? 0 }),
                ),
              ),
      },
      {
        term: t("resources.support"),
        description:
          support.length === 0
            ? t("resources.none")
            : listed(support.map(({ kind, description }) => `${t(`resources.supportKinds.${kind}`)}: ${description}`)),
      },
    ],
    attachments: [
      {
        term: t("attachments.title"),
        description:
          files.length === 0 ? (
            t("attachments.none")
          ) : (
            <ul>
              {files.map(({ id, name, alternative, kind }) => (
                <li key={id}>
                  {mayOpen ? <TextLink href={`/api/files/${id}`}>{name}</TextLink> : name} (
                  {t(`attachmentKind.${kind}`)}){alternative ? `: ${alternative}` : ""}
                </li>
              ))}
            </ul>
          ),
      },
    ],
    declarations: [
      {
        term: t("declarations.made"),
        description:
          declared.length === 0
            ? "–"
            : listed(
                declared.map(({ words: text, article }) => `${text[locale]} (${article[locale]})`),
                locale,
              ),
      },
    ],
  };
  return (
    <div className="space-y-8">
      {(Object.keys(parts) as Step[]).map((step) => {
        const edit = editOf(step);
        const name = t(`steps.${step}`);
        return (
          <section key={step} aria-labelledby={`part-${step}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2">
              <h2 id={`part-${step}`} className="text-2xl">
                {name}
              </h2>
              {edit ? (
                <TextLink href={edit} icon="pencil" aria-label={t("summary.editLabel", { step: name })}>
                  {t("summary.edit")}
                </TextLink>
              ) : null}
            </div>
            <DescriptionList items={parts[step].filter((item) => item !== null)} />
          </section>
        );
      })}
    </div>
  );
}

/** What people wrote is Italian, unless it is the house's own. */
const listed = (texts: readonly string[], language: Locale = "it") => (
  <ul className="list-disc pl-6" lang={language}>
    {texts.map((text) => (
      <li key={text} className="wrap-anywhere">
        {text}
      </li>
    ))}
  </ul>
);
