// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { ChosenMonth, chosenKind, chosenMonthMetadata } from "#app/_frame/agenda-choice.tsx";

/** Made when it is first asked for. */
export const generateStaticParams = () => [{ kind: "none", month: "none" }];

type Props = { params: Promise<{ kind: string; month: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, month } = await params;
  return chosenMonthMetadata(await chosenKind(kind), month);
}

/** A month of one kind. */
export default async function MonthOfKindPage({ params }: Props) {
  const { kind, month } = await params;
  return <ChosenMonth choice={await chosenKind(kind)} month={month} />;
}
