// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

type Props = {
  association: string;
  /** Where one chooses in whose name to go on; null on that page itself. */
  whoHref: string | null;
};

/** Told on each step of a draft to who began it for an association and acts for it no longer. */
export function FormerName({ association, whoHref }: Props) {
  const t = useTranslations("filing.formerly");
  return (
    <Callout tone="warning" title={t("title", { association })}>
      <p>{t("text")}</p>
      <p>{whoHref === null ? t("choose") : <TextLink href={whoHref}>{t("goOn")}</TextLink>}</p>
    </Callout>
  );
}
