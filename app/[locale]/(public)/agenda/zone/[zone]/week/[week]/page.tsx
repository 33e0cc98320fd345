// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { ChosenWeek, chosenWeekMetadata, chosenZone } from "#app/_frame/agenda-choice.tsx";

/** Made when it is first asked for. */
export const generateStaticParams = () => [{ zone: "none", week: "none" }];

type Props = { params: Promise<{ zone: string; week: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { zone, week } = await params;
  return chosenWeekMetadata(await chosenZone(zone), week);
}

/** A week of one neighbourhood, and what concerns all of them. */
export default async function WeekOfZonePage({ params }: Props) {
  const { zone, week } = await params;
  return <ChosenWeek choice={await chosenZone(zone)} week={week} />;
}
