// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Message } from "#lib/kernel/errors.ts";
import { answerName, lengths } from "./application-schemas.ts";
import type { ApplicationStep, AskingStep } from "./application-vocabulary.ts";
import type { ApplicantKind, Rhythm } from "./vocabulary.ts";

/** An application as far as completeness looks at it. */
export type Written = {
  applicantKind: ApplicantKind;
  applicantName: string | null;
  associationId: string | null;
  title: string;
  summary: string;
  commonsId: string | null;
  topicCode: string | null;
  zoneCode: string | null;
  address: string | null;
  longitude: number | null;
  area: unknown;
  durationMonths: number | null;
  rhythm: Rhythm | null;
  answers: Record<string, string>;
};

/** What it is held against: the form and the declarations of the day, who confirmed, and the rules. */
export type Asked = {
  sections: readonly { step: AskingStep; fields: readonly { key: string; isRequired: boolean }[] }[];
  declarations: readonly { id: string; version: number; isRequired: boolean }[];
  declared: readonly { declarationId: string; version: number }[];
  /** Who belongs to the group today, its author included. */
  confirmed: number;
  fewest: number;
  longest: number;
};

type Missing = Record<string, Message>;

const required: Message = { key: "fields.required" };

const checks: Record<ApplicationStep, (pact: Written, asked: Asked) => Missing> = {
  who: ({ applicantKind, applicantName, associationId }, { confirmed, fewest }): Missing => {
    if (applicantKind === "person") return {};
    if (applicantKind !== "informal-group") return associationId === null ? { applicant: required } : {};
    return {
      ...(applicantName === null && { groupName: required }),
      ...(confirmed < fewest && {
        members: { key: "pact-application.refusals.fewMembers", params: { fewest, confirmed } },
      }),
    };
  },
  idea: (pact, { sections }) => ({
    ...([...pact.title].length < lengths.titleLeast && {
      title: pact.title === "" ? required : { key: "fields.tooShort", params: { minimum: lengths.titleLeast } },
    }),
    ...(pact.summary === "" && { summary: required }),
    ...unanswered("idea", pact, sections),
  }),
  place: ({ topicCode, commonsId, address, zoneCode, longitude, area }) => ({
    ...(topicCode === null && { topicCode: required }),
    ...(commonsId === null &&
      address === null &&
      zoneCode === null &&
      longitude === null &&
      area === null && { address: { key: "pact-application.refusals.noPlace" } as const }),
  }),
  plan: (pact, { sections, longest }) => ({
    ...(pact.durationMonths === null && { durationMonths: required }),
    ...(pact.durationMonths !== null &&
      pact.durationMonths > longest && {
        durationMonths: { key: "pact-application.refusals.tooLong", params: { longest } } as const,
      }),
    ...(pact.rhythm === null && { rhythm: required }),
    ...unanswered("plan", pact, sections),
  }),
  resources: () => ({}),
  attachments: () => ({}),
  declarations: (_, { declarations, declared }) =>
    Object.fromEntries(
      declarations
        .filter(({ isRequired }) => isRequired)
        .filter(({ id, version }) => !declared.some((each) => each.declarationId === id && each.version === version))
        .map(({ id }) => [`declared.${id}`, { key: "pact-application.refusals.notDeclared" }]),
    ),
  summary: () => ({}),
};

const unanswered = (step: AskingStep, { answers }: Written, sections: Asked["sections"]): Missing =>
  Object.fromEntries(
    sections
      .filter((section) => section.step === step)
      .flatMap(({ fields }) => fields)
      .filter(({ key, isRequired }) => isRequired && (answers[key] ?? "") === "")
      .map(({ key }) => [answerName(key), required]),
  );

/** What an application still lacks, field by field, for one step or, at the summary, for all of them. */
export function missingIn(step: ApplicationStep, pact: Written, asked: Asked): Missing {
  if (step !== "summary") return checks[step](pact, asked);
  return Object.assign({}, ...Object.values(checks).map((check) => check(pact, asked)));
}

export const isComplete = (step: ApplicationStep, pact: Written, asked: Asked): boolean =>
  Object.keys(missingIn(step, pact, asked)).length === 0;
