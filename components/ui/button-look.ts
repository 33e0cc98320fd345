// SPDX-License-Identifier: AGPL-3.0-or-later

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const shape =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-smooth py-2 text-center text-lg leading-snug font-semibold no-underline transition-colors";

const looks: Record<ButtonVariant, string> = {
  primary: "border-2 px-6 border-primary bg-primary text-white hover:border-primary-strong hover:bg-primary-strong",
  secondary:
    "border-2 border-primary bg-white px-6 text-primary hover:border-primary-strong hover:bg-wash hover:text-primary-strong",
  quiet:
    "border-2 border-transparent px-3 text-primary underline underline-offset-4 hover:bg-wash hover:text-primary-strong",
  danger: "border-2 border-danger bg-white px-6 text-danger hover:bg-danger-light",
};

const unavailable = "border-2 px-6 border-edge border-dashed bg-paper text-muted";

export const buttonClass = (variant: ButtonVariant = "primary") => `${shape} ${looks[variant]}`;

export const unavailableButtonClass = `${shape} ${unavailable}`;
