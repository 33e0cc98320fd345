// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  DeskCheckbox,
  DeskFileField,
  DeskRadioGroup,
  DeskSelect,
  DeskTextArea,
  DeskTextField,
} from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { partLength, reasonLength } from "#lib/pacts/life-schemas.ts";
import {
  conditions,
  marked,
  neededParts,
  type ReportPart,
  reachings,
  reportParts,
  requestKinds,
  requestOutcomes,
  seats,
} from "#lib/pacts/life-vocabulary.ts";
import type { LifeStep } from "#lib/pacts/life-workflow.ts";

type Field = {
  name: string;
  as: "line" | "area" | "day" | "time" | "number" | "choice" | "check" | "photo" | "objectives" | "marks";
  optional?: boolean;
  limit?: number;
  /** The words to choose among, and where they stand. */
  choices?: { of: string; words: readonly string[] };
};

const line = (name: string, optional = false): Field => ({ name, as: "line", optional });
const area = (name: string, limit: number, optional = false): Field => ({ name, as: "area", limit, optional });
const day = (name: string, optional = false): Field => ({ name, as: "day", optional });
const number = (name: string, optional = false): Field => ({ name, as: "number", optional });
const choice = (name: string, of: string, words: readonly string[]): Field => ({
  name,
  as: "choice",
  choices: { of, words },
});

const reason = area("reason", reasonLength.maximum);
const photo: Field = { name: "file", as: "photo" };
const activity: Field[] = [
  line("title"),
  area("description", 2000),
  line("place"),
  day("day"),
  { name: "time", as: "time" },
  { name: "endTime", as: "time" },
  number("places", true),
];
const needed: readonly ReportPart[] = neededParts;

/** What each step asks; what is not here needs nothing but the decision. */
const fieldsOf: Partial<Record<LifeStep, Field[]>> = {
  "plan-activity": activity,
  "change-activity": activity,
  "call-off-activity": [reason],
  "log-work": [day("workedOn"), line("hours"), number("people"), area("done", 2000), photo],
  "make-request": [choice("kind", "requestKinds", requestKinds), area("what", 2000)],
  "answer-request": [choice("outcome", "requestOutcomes", requestOutcomes), area("answer", reasonLength.maximum)],
  lend: [line("what"), number("quantity"), day("lentOn"), day("dueOn", true)],
  "take-back": [day("returnedOn"), choice("condition", "conditions", conditions), area("conditionNote", 1000, true)],
  insure: [line("name"), day("birthDate"), day("fromDay"), day("toDay", true)],
  "call-meeting": [day("day"), { name: "time", as: "time" }, line("place"), area("agenda", 2000)],
  "call-off-meeting": [reason],
  "minute-meeting": [area("minutes", 10_000)],
  "record-visit": [
    day("visitedOn"),
    area("findings", 4000),
    area("remedies", reasonLength.maximum, true),
    day("remedyBy", true),
    photo,
  ],
  "tell-remedy": [area("remedyNote", reasonLength.maximum)],
  "save-report": [...reportParts.map((part) => area(part, partLength, !needed.includes(part))), photo],
  "decide-report": [
    choice("decision", "decisions", ["accepted", "returned"]),
    area("decisionNote", reasonLength.maximum, true),
  ],
  evaluate: [
    { name: "objectives", as: "objectives" },
    { name: "marks", as: "marks" },
    area("summary", reasonLength.maximum),
  ],
  suspend: [reason, day("untilDay", true)],
  "ask-extension": [number("months"), reason],
  "ask-renewal": [number("months"), reason],
  "ask-change": [reason],
  "ask-early-end": [day("endOn"), reason],
  "decide-ask": [choice("decision", "decisions", ["granted", "denied"]), area("answer", reasonLength.maximum)],
  "extend-on-paper": [number("months"), reason],
  "conclude-on-paper": [day("endedOn"), reason],
  "announce-end": [reason],
  "take-back-notice": [reason],
  "announce-revocation": [reason],
  revoke: [reason, { name: "isUrgent", as: "check" }],
  "open-dispute": [area("matter", 4000), { name: "concernsThirds", as: "check" }],
  "name-member": [choice("seat", "seats", seats), line("name")],
  propose: [area("proposal", 4000)],
  "answer-proposed": [choice("acceptance", "decisions", ["accepted", "declined"])],
  "close-dispute": [reason],
};

/** The objectives the evaluation has room for. */
const objectiveRows = [0, 1, 2, 3, 4] as const;

/** How the fields of a step are called, for the summary of mistakes. */
export function useStepLabels(step: LifeStep): Record<string, string> {
  const t = useTranslations("pact-life");
  const label = useFieldLabel();
  const labels: Record<string, string> = {};
  for (const { name, as } of fieldsOf[step] ?? []) {
    if (as === "photo") Object.assign(labels, { file: label("file"), alternative: label("alternative") });
    else if (as === "marks") {
      for (const mark of marked) labels[`mark-${mark}`] = t("fields.mark", { what: t(`marks.${mark}`) });
    } else if (as === "objectives") {
      for (const row of objectiveRows) {
        for (const part of ["objective", "reached", "note"] as const) {
          labels[`objectives.${row}.${part}`] = t(`fields.${part}`, { number: row + 1 });
        }
      }
    } else labels[name] = label(name);
  }
  return labels;
}

/** The words of a field; a step that has a hint for it tells it. */
function useFieldLabel() {
  const t = useTranslations("pact-life");
  return (name: string) => t(`fields.${name as "reason"}`);
}

type Props = { locale: Locale; step: LifeStep; defaults: Record<string, string> };

/** The fields of a step, with what they begin with. */
export function StepFields({ locale, step, defaults }: Props) {
  return fieldsOf[step]?.map((field) => (
    <OneField key={field.name} locale={locale} field={field} defaults={defaults} />
  ));
}

function OneField({ locale, field, defaults }: { locale: Locale; field: Field; defaults: Record<string, string> }) {
  const t = useTranslations("pact-life");
  const label = useFieldLabel();
  const { name, as, optional, limit, choices } = field;
  const hint = t.has(`hints.${name as "hours"}`) ? t(`hints.${name as "hours"}`) : undefined;
  const common = { locale, name, label: label(name), hint, optional, defaultValue: defaults[name] };
  switch (as) {
    case "line":
      return <DeskTextField {...common} />;
    case "number":
      return <DeskTextField {...common} inputMode="numeric" className="max-w-40" />;
    case "day":
      return <DeskTextField {...common} type="date" className="max-w-60" />;
    case "time":
      return <DeskTextField {...common} type="time" className="max-w-40" />;
    case "area":
      return <DeskTextArea {...common} limit={limit} lang="it" />;
    case "check":
      return <DeskCheckbox locale={locale} name={name} label={label(name)} value="yes" optional />;
    case "choice": {
      const words = (choices?.words ?? []).map((value) => ({
        value,
        label: t(`${choices?.of as "conditions"}.${value as "good"}`),
      }));
      return <DeskRadioGroup {...common} choices={words} />;
    }
    case "photo":
      return (
        <>
          <DeskFileField {...common} defaultValue={undefined} accept="image/jpeg,image/png,image/webp" optional />
          <DeskTextField
            locale={locale}
            name="alternative"
            label={label("alternative")}
            hint={t("hints.alternative")}
            optional
          />
        </>
      );
    case "objectives":
      return objectiveRows.map((row) => <Objective key={row} locale={locale} row={row} />);
    case "marks":
      return marked.map((mark) => (
        <DeskSelect
          key={mark}
          locale={locale}
          name={`mark-${mark}`}
          label={t("fields.mark", { what: t(`marks.${mark}`) })}
          options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
        />
      ));
  }
}

/** One objective of the evaluation; only the first has to be written. */
function Objective({ locale, row }: { locale: Locale; row: number }) {
  const t = useTranslations("pact-life");
  const number = row + 1;
  const optional = row > 0;
  return (
    <div className="space-y-4 border-l-4 border-line pl-4">
      <DeskTextField
        locale={locale}
        name={`objectives.${row}.objective`}
        label={t("fields.objective", { number })}
        hint={optional ? t("hints.objective") : undefined}
        optional={optional}
      />
      <DeskSelect
        locale={locale}
        name={`objectives.${row}.reached`}
        label={t("fields.reached", { number })}
        optional={optional}
        options={reachings.map((value) => ({ value, label: t(`reachings.${value}`) }))}
      />
      <DeskTextField locale={locale} name={`objectives.${row}.note`} label={t("fields.note", { number })} optional />
    </div>
  );
}
