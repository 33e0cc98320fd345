// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";

export type TextSection = {
  id: string;
  title: string;
  text?: ReactNode;
  items?: readonly string[];
  /** Nothing of it is worth anything on paper. */
  isForScreen?: boolean;
};

/** A page of text to read: what is on it, then its sections, each with an address of its own. */
export function TextSections({ sections, children }: { sections: readonly TextSection[]; children?: ReactNode }) {
  const t = useTranslations("office.text");
  return (
    <div className="grid gap-x-12 gap-y-10 pb-8 lg:grid-cols-[18rem_1fr] print:block">
      <nav
        aria-labelledby="on-this-page"
        data-print="no"
        className="self-start rounded-broad bg-wash p-5 lg:sticky lg:top-6"
      >
        <h2 id="on-this-page" className="pb-2 text-lg font-semibold">
          {t("onThisPage")}
        </h2>
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                className="flex min-h-11 items-center py-1 text-base leading-snug text-primary underline-offset-4 hover:underline"
              >
                {section.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="measure space-y-10 wrap-anywhere print:max-w-none">
        {sections.map((section) => (
          <section
            key={section.id}
            id={section.id}
            data-print={section.isForScreen ? "no" : undefined}
            className="space-y-3"
          >
            <h2 className="text-2xl sm:text-3xl">{section.title}</h2>
            {section.text ? <div className="space-y-3">{section.text}</div> : null}
            {section.items ? (
              <ul className="list-disc space-y-2 pl-6">
                {section.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
        {children}
      </div>
    </div>
  );
}
