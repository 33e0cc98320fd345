// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export const tones = ["neutral", "info", "success", "warning", "danger"] as const;
export type Tone = (typeof tones)[number];

const looks: Record<Tone, { look: string; icon: IconName }> = {
  neutral: { look: "bg-paper text-soft border-line", icon: "flag" },
  info: { look: "bg-wash text-primary-strong border-primary-light", icon: "info-circle" },
  success: { look: "bg-success-light text-success border-hill-far", icon: "check-circle" },
  warning: { look: "bg-warning-light text-warning border-dawn", icon: "clock" },
  danger: { look: "bg-danger-light text-danger border-danger", icon: "warning-circle" },
};

/** What a badge shows, in words that are ready. */
export type BadgeFace = { tone: Tone; icon?: IconName; words: string };

type Props = { tone?: Tone; icon?: IconName; children: ReactNode };

/** A state in a word and a picture; the colour only repeats what they say. */
export function Badge({ tone = "neutral", icon, children }: Props) {
  const { look, icon: usual } = looks[tone];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-arch border px-3 py-0.5 text-base font-semibold ${look}`}
    >
      <Icon name={icon ?? usual} className="size-5" />
      <span>{children}</span>
    </span>
  );
}
