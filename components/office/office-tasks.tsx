// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Icon, type IconName } from "#components/ui/icon.tsx";

const tasks = [
  ["meetings", "comment"],
  ["committees", "user"],
  ["traditions", "horn"],
  ["mediation", "hearing"],
  ["commons", "pa"],
  ["information", "info-circle"],
] as const satisfies readonly (readonly [string, IconName])[];

/** What the office does, in six parts. */
export function OfficeTasks() {
  const t = useTranslations("pages.office");
  return (
    <section>
      <h2 className="text-3xl sm:text-4xl">{t("tasksTitle")}</h2>
      <ul className="grid gap-x-10 gap-y-8 pt-8 sm:grid-cols-2 lg:grid-cols-3">
        {tasks.map(([task, icon]) => (
          <li key={task}>
            <span className="flex h-16 w-14 items-end justify-center rounded-t-arch bg-wash pb-3 text-primary">
              <Icon name={icon} className="size-7" />
            </span>
            <h3 className="pt-3 text-xl">{t(`tasks.${task}.title`)}</h3>
            <p className="pt-1 text-base text-soft">{t(`tasks.${task}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
