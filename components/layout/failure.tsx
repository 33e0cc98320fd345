// SPDX-License-Identifier: AGPL-3.0-or-later
import { ArchMark } from "#components/ui/arch-mark.tsx";
import { buttonClass } from "#components/ui/button-look.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import en from "#messages/en/failure.json" with { type: "json" };
import it from "#messages/it/failure.json" with { type: "json" };

const words = { it, en };

type Props = {
  locale: Locale;
  /** What the log calls this error. */
  code?: string;
  retry?: () => void;
};

/** What one sees when a page could not be made. It asks nothing of the server, which may be what is broken. */
export function Failure({ locale, code, retry }: Props) {
  const text = words[locale];
  return (
    <main id="content" className="wrap flex min-h-dvh flex-col items-start justify-center gap-6 py-16">
      <a href={`/${locale}`} className="flex items-center gap-3 text-3xl font-bold text-primary">
        <ArchMark className="h-12" />
        Portico
      </a>
      <h1 className="text-4xl sm:text-5xl">{text.title}</h1>
      <p className="measure text-xl text-soft">{text.text}</p>
      <div className="flex flex-wrap gap-4">
        {retry ? (
          <button type="button" onClick={retry} className={buttonClass()}>
            {text.retry}
          </button>
        ) : null}
        <a href={`/${locale}`} className={buttonClass("secondary")}>
          {text.home}
        </a>
      </div>
      {code ? (
        <p className="text-base text-muted">
          {text.code} <code className="font-semibold">{code}</code>
        </p>
      ) : null}
    </main>
  );
}
