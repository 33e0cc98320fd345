// SPDX-License-Identifier: AGPL-3.0-or-later
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";

export type MostWords = { text: string; link: { href: string; label: string } };

type Props = MostWords & {
  /** How many appointments one has, and that there may be no more. */
  message: string;
  /** Where it appears after something was pressed. */
  role?: "alert";
};

/** Nobody books another appointment with so many to come: what one can do is to move or cancel one of them. */
export function MostReached({ message, text, link, role }: Props) {
  return (
    <div className="measure space-y-6">
      <Callout tone="warning" title={message} role={role}>
        <p>{text}</p>
      </Callout>
      <ButtonLink href={link.href} icon="calendar">
        {link.label}
      </ButtonLink>
    </div>
  );
}
