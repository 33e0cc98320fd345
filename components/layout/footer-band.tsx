// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ArchMark } from "#components/ui/arch-mark.tsx";
import { textLinkClass } from "#components/ui/text-link-look.ts";
import { Colonnade } from "./colonnade.tsx";

type FooterLinkProps = {
  href: string;
  /** Read aloud before the label, where that does not say by itself what it is. */
  kind?: string;
  label: string;
};

type Contacts = { title: string; name: string; address: string; ways: readonly FooterLinkProps[] };

type Props = {
  brand: string;
  municipality: string | undefined;
  contacts: Contacts | null;
  groups: readonly { title: string; links: readonly FooterLinkProps[] }[];
  end: string;
};

/**
 * What stands under every page. Every page carries it, so it is sent as what it says
 * (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function FooterBand({ brand, municipality, contacts, groups, end }: Props) {
  return (
    <footer id="footer" data-shell tabIndex={-1} className="mt-24">
      <Colonnade className="text-primary-deep" />
      <div className="on-dark bg-primary-deep">
        <div className="wrap pt-12 pb-10">
          <div className="flex items-center gap-4 pb-8">
            <ArchMark className="h-11" />
            <p>
              <span className="block text-2xl leading-tight font-bold">{brand}</span>
              <span className="block text-primary-light">{municipality}</span>
            </p>
          </div>
          <div className="grid gap-x-8 gap-y-10 border-t border-primary-light/40 pt-8 sm:grid-cols-2 lg:grid-cols-[1.6fr_1fr_1fr_1fr]">
            {contacts ? <ContactsSection {...contacts} /> : null}
            {groups.map(({ title, links }) => (
              <section key={title} data-print="no">
                <h2 className={heading}>{title}</h2>
                <FooterLinks links={links} />
              </section>
            ))}
          </div>
          <p className="mt-10 border-t border-primary-light/40 pt-6 text-base text-primary-light">{end}</p>
        </div>
      </div>
    </footer>
  );
}

const heading = "pb-2 text-lg font-semibold";

function ContactsSection({ title, name, address, ways }: Contacts) {
  return (
    <section>
      <h2 className={heading}>{title}</h2>
      <address className="text-base not-italic">
        <p className="pt-1">{name}</p>
        <p className="pb-2">{address}</p>
        <FooterLinks links={ways} />
      </address>
    </section>
  );
}

function FooterLinks({ links }: { links: readonly FooterLinkProps[] }) {
  return (
    <ul>
      {links.map(({ href, kind, label }) => (
        <li key={href}>
          <a href={href} className={`${textLinkClass("inverse")} touch text-base`}>
            {kind ? <span className="sr-only">{kind}: </span> : null}
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
