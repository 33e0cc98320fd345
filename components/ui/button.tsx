// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps, type ReactNode, useId } from "react";
import { type ButtonVariant, buttonClass, unavailableButtonClass } from "./button-look.ts";
import { Icon, type IconName } from "./icon.tsx";

export type { ButtonVariant };

type Look = { variant?: ButtonVariant; icon?: IconName; iconAfter?: IconName };

type Props = Omit<ComponentProps<"button">, "disabled"> & Look & { disabledBecause?: ReactNode };

/**
 * A button. One that cannot be used says why: it stays reachable by the keyboard, does nothing, and its reason is
 * written below it.
 */
export function Button({
  variant = "primary",
  icon,
  iconAfter,
  disabledBecause,
  children,
  className = "",
  ...rest
}: Props) {
  const reason = useId();
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </>
  );
  if (!disabledBecause) {
    return (
      <button type="submit" {...rest} className={`${buttonClass(variant)} ${className}`}>
        {inside}
      </button>
    );
  }
  return (
    <span className="inline-flex max-w-md flex-col items-start gap-2">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={reason}
        className={`${unavailableButtonClass} ${className}`}
      >
        {inside}
      </button>
      <span id={reason} className="flex gap-2 text-base text-soft">
        <Icon name="info-circle" className="mt-0.5 size-5" />
        <span>{disabledBecause}</span>
      </span>
    </span>
  );
}

type LinkProps = ComponentProps<"a"> & Look & { href: string };

/** A link that looks like a button, for the one thing most people come to a page for. */
export function ButtonLink({ variant = "primary", icon, iconAfter, children, className = "", ...rest }: LinkProps) {
  return (
    <a {...rest} className={`${buttonClass(variant)} ${className}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </a>
  );
}
