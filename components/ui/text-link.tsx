// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { type LinkTone, textLinkClass } from "./text-link-look.ts";

type Props = ComponentProps<"a"> & { href: string; icon?: IconName; tone?: LinkTone };

/**
 * A link among words. Links are plain links: the pages are prerendered, and the browser keeps focus, history and title
 * right by itself (docs/decisions).
 */
export function TextLink({ icon, tone = "primary", children, className = "", ...rest }: Props) {
  return (
    <a {...rest} className={`${textLinkClass(tone)} ${icon ? "touch gap-2" : ""} ${className}`}>
      {icon ? <Icon name={icon} className="size-5" /> : null}
      {children}
    </a>
  );
}
