// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { ChosenWeek, chosenKind, chosenWeekMetadata } from "#app/_frame/agenda-choice.tsx";

/** Made when it is first asked for. */
export const generateStaticParams = () => [{ kind: "none", week: "none" }];

type Props = { params: Promise<{ kind: string; week: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, week } = await params;
  return chosenWeekMetadata(await chosenKind(kind), week);
}

/** A week of one kind. */
export default async function WeekOfKindPage({ params }: Props) {
  const { kind, week } = await params;
  return <ChosenWeek choice={await chosenKind(kind)} week={week} />;
}
