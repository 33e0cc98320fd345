// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Props = ComponentProps<"a"> & { href: string; icon?: IconName; tone?: "primary" | "inverse" | "ink" };

const tones = {
  primary: "text-primary hover:text-primary-deep",
  inverse: "text-white hover:text-primary-light",
  ink: "text-ink hover:text-primary",
};

/**
 * A link among words; one that leads to where one is looks like text. Links are plain links: the pages are prerendered, and
 * the browser keeps focus, history and title right by itself (docs/decisions).
 */
export function TextLink({ icon, tone = "primary", children, className = "", ...rest }: Props) {
  return (
    <a
      {...rest}
      className={`${tones[tone]} underline underline-offset-4 wrap-anywhere hover:decoration-2 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline ${icon ? "touch gap-2" : ""} ${className}`}
    >
      {icon ? <Icon name={icon} className="size-5" /> : null}
      {children}
    </a>
  );
}
