// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { ChosenMonth, chosenMonthMetadata, chosenZone } from "#app/_frame/agenda-choice.tsx";

/** Made when it is first asked for. */
export const generateStaticParams = () => [{ zone: "none", month: "none" }];

type Props = { params: Promise<{ zone: string; month: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { zone, month } = await params;
  return chosenMonthMetadata(await chosenZone(zone), month);
}

/** A month of one neighbourhood, and what concerns all of them. */
export default async function MonthOfZonePage({ params }: Props) {
  const { zone, month } = await params;
  return <ChosenMonth choice={await chosenZone(zone)} month={month} />;
}
