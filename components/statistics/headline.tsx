// SPDX-License-Identifier: AGPL-3.0-or-later
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { ProposalFigures } from "#lib/proposals/vocabulary.ts";
import { BigFigures } from "./big-figures.tsx";

/** The four figures that most people come for. */
export function Headline({ all }: { all: ProposalFigures }) {
  const t = useTranslations("statistics.figures");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 0, useGrouping: "always" });
  const answered = all.inTerm + all.late;
  const accepted = all.accepted + all.partlyAccepted;
  const figures = [
    { id: "filed", value: number(all.filed), label: t("filed", { count: all.filed }) },
    ...(answered > 0
      ? [
          {
            id: "inTerm",
            value: `${Math.floor((all.inTerm / answered) * 100)}%`,
            label: t("inTerm"),
            note: t("inTermNote", { inTerm: number(all.inTerm), answered: number(answered) }),
          },
        ]
      : []),
    ...(all.medianDays === null
      ? []
      : [
          {
            id: "days",
            value: number(all.medianDays),
            label: t("medianDays", { days: Math.round(all.medianDays) }),
            note: t("medianNote"),
          },
        ]),
    {
      id: "accepted",
      value: number(accepted),
      label: t("accepted", { count: accepted }),
      note: t("acceptedNote", { count: all.done + all.partlyDone }),
    },
  ];
  return <BigFigures figures={figures} />;
}
