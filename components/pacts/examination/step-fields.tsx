// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { wordsLength } from "#lib/pacts/examination-schemas.ts";
import { askedKinds, type ExaminationVerb } from "#lib/pacts/examination-vocabulary.ts";
import { type PactKind, pactKinds } from "#lib/pacts/vocabulary.ts";
import { AssemblyFields } from "./assembly-forms.tsx";

/** What the forms choose from and begin with. */
export type StepScene = {
  pactId: string;
  units: readonly { code: string; name: Localized }[];
  staff: readonly { id: string; name: string | null; unitCode: string }[];
  unitCode: string;
  managerId: string | null;
  contactId: string | null;
  kind: PactKind | null;
  kindReason: string | null;
  isProtected: boolean;
  /** When an opinion is due by the rule, and the article. */
  opinion: { dueOn: string; reference: Localized };
  rivals: readonly { number: string; title: string }[];
  /** What those who apply remarked; null where they did not. */
  remarks: string | null;
};

type Props = { locale: Locale; verb: ExaminationVerb; scene: StepScene };

/** What is asked for at each step. */
export function StepFields({ locale, verb, scene }: Props) {
  const t = useTranslations("pact-examination.form");
  const reason = (name: string, label: string, hint: string) => (
    <DeskTextArea locale={locale} name={name} label={label} hint={hint} rows={6} limit={wordsLength.reason} />
  );
  switch (verb) {
    case "takeIn":
      return (
        <>
          {reason("note", t("note"), t("noteHint"))}
          <NamingFields locale={locale} scene={scene} />
        </>
      );
    case "assign":
      return (
        <>
          <NamingFields locale={locale} scene={scene} />
          {reason("reason", t("assignReason"), t("assignReasonHint"))}
        </>
      );
    case "classify":
      return <ClassifyFields locale={locale} scene={scene} />;
    case "requestIntegration":
      return (
        <DeskTextArea
          locale={locale}
          name="request"
          label={t("request")}
          hint={t("requestHint")}
          rows={6}
          limit={wordsLength.request}
        />
      );
    case "askOpinion":
      return <AskFields locale={locale} scene={scene} />;
    case "arrangeVisit":
      return (
        <>
          <WhenFields locale={locale} />
          <DeskTextArea locale={locale} name="invited" label={t("invited")} hint={t("invitedHint")} rows={3} />
        </>
      );
    case "callAssembly":
      return (
        <>
          <AssemblyFields locale={locale} />
          <DeskTextArea locale={locale} name="about" label={t("about")} hint={t("aboutHint")} rows={4} limit={2000} />
        </>
      );
    case "proposeMerger":
      return (
        <>
          <DeskSelect
            locale={locale}
            name="into"
            label={t("into")}
            hint={t("intoHint")}
            options={scene.rivals.map(({ number, title }) => ({ value: number, label: `${number} · ${title}` }))}
          />
          {reason("reason", t("mergeReason"), t("mergeReasonHint"))}
        </>
      );
    case "admit":
      return reason("reasons", t("admitReasons"), t("reasonsHint"));
    case "announceRefusal":
      return reason("notice", t("notice"), t("noticeHint"));
    case "reconsider":
      return reason("reasons", t("reconsiderReasons"), t("reasonsHint"));
    case "refuse":
      return (
        <>
          {scene.remarks === null ? null : reason("answer", t("answerRemarks"), t("answerRemarksHint"))}
          {reason("reasons", t("refuseReasons"), t("reasonsHint"))}
        </>
      );
    case "archive":
      return reason("reasons", t("archiveReasons"), t("reasonsHint"));
    case "openToObservations":
    case "merge":
      return null;
  }
}

type OfScene = Omit<Props, "verb">;

/** Which unit, who is responsible, and whom the applicants talk to. */
function NamingFields({ locale, scene }: OfScene) {
  const t = useTranslations("pact-examination.form");
  const nameOf = (unitCode: string) => scene.units.find(({ code }) => code === unitCode)?.name[locale] ?? unitCode;
  const people = scene.staff.map(({ id, name, unitCode }) => ({
    value: id,
    label: `${name ?? "—"} · ${nameOf(unitCode)}`,
  }));
  return (
    <>
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={t("unit")}
        defaultValue={scene.unitCode}
        options={scene.units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskSelect
        locale={locale}
        name="managerId"
        label={t("manager")}
        hint={t("managerHint")}
        defaultValue={scene.managerId ?? undefined}
        options={people}
      />
      <DeskSelect
        locale={locale}
        name="contactId"
        label={t("contact")}
        hint={t("contactHint")}
        defaultValue={scene.contactId ?? undefined}
        options={people}
      />
    </>
  );
}

function ClassifyFields({ locale, scene }: OfScene) {
  const t = useTranslations("pact-examination.form");
  const tPact = useTranslations("pacts.kind");
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={t("kind")}
        hint={t("kindHint")}
        defaultValue={scene.kind ?? undefined}
        choices={pactKinds.map((value) => ({ value, label: tPact(value) }))}
      />
      <DeskTextArea
        locale={locale}
        name="kindReason"
        label={t("kindReason")}
        hint={t("reasonsHint")}
        rows={5}
        defaultValue={scene.kindReason ?? undefined}
        limit={wordsLength.reason}
      />
    </>
  );
}

/** Which unit or which body is asked what, and by when. */
function AskFields({ locale, scene }: OfScene) {
  const t = useTranslations("pact-examination.form");
  const tAsked = useTranslations("pact-examination.asked");
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="asked"
        label={t("asked")}
        hint={scene.isProtected ? t("askedProtected") : undefined}
        defaultValue={scene.isProtected ? "heritage" : "unit"}
        choices={askedKinds.map((value) => ({ value, label: tAsked(value) }))}
      />
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={t("askedUnit")}
        hint={t("askedUnitHint")}
        optional
        emptyLabel={t("noUnit")}
        options={scene.units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskTextField locale={locale} name="bodyName" label={t("bodyName")} hint={t("bodyNameHint")} optional />
      <DeskTextArea
        locale={locale}
        name="question"
        label={t("question")}
        hint={t("questionHint")}
        rows={6}
        limit={wordsLength.request}
      />
      <DeskTextField
        locale={locale}
        name="dueOn"
        label={t("dueOn")}
        hint={t("dueOnHint", { reference: scene.opinion.reference[locale] })}
        type="date"
        defaultValue={scene.opinion.dueOn}
        className="max-w-60"
      />
    </>
  );
}

/** A day, an hour and a place. */
function WhenFields({ locale }: { locale: Locale }) {
  const t = useTranslations("pact-examination.form");
  return (
    <>
      <div className="flex flex-wrap gap-6">
        <DeskTextField locale={locale} name="day" label={t("day")} type="date" className="max-w-60" />
        <DeskTextField locale={locale} name="time" label={t("time")} type="time" className="max-w-40" />
      </div>
      <DeskTextField locale={locale} name="place" label={t("place")} />
    </>
  );
}
