// SPDX-License-Identifier: AGPL-3.0-or-later
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { CopyIsland } from "./copy-island.tsx";

type Props = { locale: Locale; proposal: { number: string; title: string } };

/** Passing a proposal on: nothing of any third party, and nobody learns who did. */
export function Share({ locale, proposal: { number, title } }: Props) {
  const t = useTranslations("search.share");
  const address = siteAddress() + href(locale, "proposal", { number });
  const card = siteAddress() + href(locale, "proposalCard", { number });
  const mail = new URLSearchParams({ subject: title, body: t("mailBody", { number, address }) });
  const code = `<iframe src="${card}" title="${number}" width="400" height="280" style="border:0;max-width:100%" loading="lazy"></iframe>`;
  return (
    <section data-print="no">
      <h2 className="pb-2 text-2xl">{t("title")}</h2>
      <ul className="pb-4">
        <li>
          <CopyIsland
            text={address}
            words={{ copy: t("copy"), copied: t("copied"), failed: t("failed", { address }) }}
          />
        </li>
        <li>
          <TextLink href={`mailto:?${mail.toString().replaceAll("+", "%20")}`} icon="mail">
            {t("mail")}
          </TextLink>
        </li>
      </ul>
      <Disclosure summary={t("embed")}>
        <p className="text-base">{t("embedText")}</p>
        <pre className="my-3 rounded-smooth bg-paper p-3 text-sm whitespace-pre-wrap wrap-anywhere">
          <code>{code}</code>
        </pre>
        <TextLink href={href(locale, "proposalCard", { number })} className="touch text-base">
          {t("embedSee")}
        </TextLink>
      </Disclosure>
    </section>
  );
}
