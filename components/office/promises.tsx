// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import { Valley, ValleyWindow, windows } from "./valley.tsx";

const promises = ["number", "term", "person", "answer"] as const;

type Props = {
  /** Days within which an answer is owed, as the rule in force says. */
  termDays: number;
};

/** The four arches of the house, and under each what the municipality owes to every proposal. */
export function Promises({ termDays }: Props) {
  const t = useTranslations("office.home.promises");
  return (
    <section aria-label={t("label")}>
      <Valley />
      <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:gap-x-8 lg:grid-cols-4">
        {windows.map((index) => {
          const promise = promises[index];
          return (
            <li key={promise} className="flex flex-col">
              <span className="block border-b-8 border-primary-deep">
                <ValleyWindow index={index} />
              </span>
              <h2 className="pt-4 text-xl leading-snug sm:text-2xl">{t(`${promise}.title`)}</h2>
              <p className="pt-1 text-base text-soft">{t(`${promise}.text`, { amount: termDays })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
