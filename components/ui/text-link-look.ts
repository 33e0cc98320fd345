// SPDX-License-Identifier: AGPL-3.0-or-later

const tones = {
  primary: "text-primary hover:text-primary-deep",
  inverse: "text-white hover:text-primary-light",
  ink: "text-ink hover:text-primary",
};

export type LinkTone = keyof typeof tones;

/** A link among words; one that leads to where one is looks like text. */
export const textLinkClass = (tone: LinkTone) =>
  `${tones[tone]} underline underline-offset-4 wrap-anywhere hover:decoration-2 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline`;
