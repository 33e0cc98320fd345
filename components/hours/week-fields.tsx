// SPDX-License-Identifier: AGPL-3.0-or-later
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { controlClass, fieldId } from "#components/forms/field.tsx";
import { Button } from "#components/ui/button.tsx";
import { type PartOfDay, partsOfDay, type Weekday, weekdays } from "#lib/hours/vocabulary.ts";
import type { Answer } from "#lib/kernel/answer.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { weekFields } from "#lib/visits/hours-schemas.ts";

type Props = {
  locale: Locale;
  /** By the names of the fields. */
  values: Record<string, unknown>;
  version: number;
  refusal: Extract<Answer<unknown>, { ok: false }> | null;
};

/** The hours of a week, morning and afternoon of each day. It is sent to the page itself, which says what would fall. */
export function WeekFields({ locale, values, version, refusal }: Props) {
  const t = useTranslations("hours.form");
  const days = useTranslations("office.page.days");
  const labelOf = (name: string) => {
    const field = weekFields.find(({ opens, closes }) => name === opens || name === closes);
    if (!field) return "";
    const end = field.opens === name ? "opens" : "closes";
    return `${days(`${field.weekday}`)}, ${t(field.part)}, ${t(end)}`;
  };
  const errors = Object.fromEntries(
    Object.entries(refusal?.fields ?? {}).map(([name, error]) => [
      name,
      labelOf(name) ? `${labelOf(name)}: ${error}` : error,
    ]),
  );
  return (
    <form method="get" noValidate className="space-y-8">
      {refusal ? <ErrorSummary locale={locale} message={refusal.message} fields={errors} /> : null}
      <input type="hidden" name="version" value={version} />
      <div className="space-y-6">
        {weekdays.map((day) => (
          <fieldset key={day} className="grid gap-x-8 gap-y-3 border-t border-line pt-4 md:grid-cols-[9rem_1fr_1fr]">
            <legend className="float-left text-xl font-semibold md:w-36">{days(`${day}`)}</legend>
            {partsOfDay.map((part) => (
              <Span key={part} day={day} part={part} values={values} errors={refusal?.fields ?? {}} labelOf={labelOf} />
            ))}
          </fieldset>
        ))}
      </div>
      <Button>{t("preview")}</Button>
    </form>
  );
}

type SpanProps = {
  day: Weekday;
  part: PartOfDay;
  values: Record<string, unknown>;
  errors: Record<string, string>;
  labelOf: (name: string) => string;
};

function Span({ day, part, values, errors, labelOf }: SpanProps) {
  const t = useTranslations("hours.form");
  const names = [`opens-${day}-${part}`, `closes-${day}-${part}`];
  const wrong = names.find((name) => errors[name]);
  return (
    <div>
      <p className="text-base text-soft">{t(part)}</p>
      <div className="flex items-center gap-2">
        {names.map((name, index) => (
          <span key={name} className="flex min-w-0 max-w-36 flex-1 items-center gap-2">
            {index === 1 ? <span aria-hidden="true">–</span> : null}
            <input
              type="time"
              id={fieldId(name)}
              name={name}
              aria-label={labelOf(name)}
              aria-invalid={errors[name] ? true : undefined}
              aria-describedby={errors[name] ? `${fieldId(name)}-error` : undefined}
              defaultValue={typeof values[name] === "string" ? values[name] : ""}
              className={`${controlClass(errors[name])} min-h-12 min-w-0`}
            />
          </span>
        ))}
      </div>
      {wrong ? (
        <p id={`${fieldId(wrong)}-error`} className="pt-1 font-semibold text-danger">
          {errors[wrong]}
        </p>
      ) : null}
    </div>
  );
}
