// SPDX-License-Identifier: AGPL-3.0-or-later
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Availability, CommonsState } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  commons: { id: string; slug: string | null; name: string; state: CommonsState; availability: Availability };
  /** Whether nobody cares for it by this pact any more, or ever did. */
  isFree: boolean;
};

/** The commons a pact is about; once it is free of the pact, how one applies for it. */
export function PactCommons({ locale, commons, isFree }: Props) {
  const t = useTranslations("pact-register.commons");
  const item = useTranslations("commons.item");
  const { id, slug, name, state, availability } = commons;
  const isOffered = isFree && state === "listed";
  return (
    <section aria-labelledby="commons" className="space-y-3 rounded-broad bg-wash p-5">
      <h2 id="commons" className="text-2xl">
        {t("title")}
      </h2>
      <p>
        <TextLink href={href(locale, "commonsItem", { slug: slug ?? "" })} lang="it" className="font-semibold">
          {name}
        </TextLink>
      </p>
      {isOffered ? <p>{availability === "available" ? t("applyText") : item(`${availability}Text`)}</p> : null}
      {isOffered && availability !== "unavailable" ? (
        <ButtonLink href={href(locale, "newPact", {}, { commons: id })}>{item("applyNow")}</ButtonLink>
      ) : null}
    </section>
  );
}
