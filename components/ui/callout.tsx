// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import type { Tone } from "./badge.tsx";
import { Icon, type IconName } from "./icon.tsx";

/** On these grounds the blue of links is too pale to read (WCAG 1.4.3). */
const darkLinks = "[&_a.underline]:text-ink";

const looks: Record<Tone, { look: string; icon: IconName; iconLook: string }> = {
  neutral: { look: "border-edge bg-paper", icon: "info-circle", iconLook: "text-soft" },
  info: { look: "border-primary bg-wash", icon: "info-circle", iconLook: "text-primary" },
  success: { look: `border-success bg-success-light ${darkLinks}`, icon: "check-circle", iconLook: "text-success" },
  warning: { look: `border-warning bg-warning-light ${darkLinks}`, icon: "warning-circle", iconLook: "text-warning" },
  danger: { look: `border-danger bg-danger-light ${darkLinks}`, icon: "error", iconLook: "text-danger" },
};

type Props = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** `status` or `alert` where it appears after something was done; a notice that was always there has none. */
  role?: "status" | "alert";
  id?: string;
};

/** A notice that must not be missed. */
export function Callout({ tone = "info", title, children, role, id }: Props) {
  const { look, icon, iconLook } = looks[tone];
  return (
    <div id={id} role={role} className={`flex gap-4 rounded-smooth border-l-8 p-4 sm:p-5 ${look}`}>
      <Icon name={icon} className={`mt-0.5 size-7 ${iconLook}`} />
      <div className="min-w-0 flex-1 space-y-2">
        {title ? <p className="text-xl leading-snug font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
