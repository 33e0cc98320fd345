// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

export type Similar = {
  number: string;
  title: string;
  /** Its number and where it stands, in words. */
  about: string;
  href: string;
  /** Where it is supported; null where it no longer can be. */
  supportHref: string | null;
  supportLabel: string;
};

type Props = { title: string; lead: string; support: string; proposals: readonly Similar[] };

/** Proposals that already say something like what is being written, with the way to support one of them instead. */
export function SimilarList({ title, lead, support, proposals }: Props) {
  if (proposals.length === 0) return null;
  return (
    <Callout title={title}>
      <p>{lead}</p>
      <ul className="divide-y divide-hairline">
        {proposals.map((proposal) => (
          <li key={proposal.number} className="py-2">
            <TextLink href={proposal.href} target="_blank" className="font-semibold">
              {proposal.title}
            </TextLink>
            <p className="text-base text-soft">{proposal.about}</p>
            {proposal.supportHref ? (
              <TextLink href={proposal.supportHref} icon="plus" aria-label={proposal.supportLabel}>
                {support}
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
