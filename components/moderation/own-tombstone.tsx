// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Publication } from "#lib/moderation/vocabulary.ts";

type Props = { locale: Locale; publication: Exclude<Publication, "published">; moderationId: string | null };

/** What the author of a proposal reads while the public does not read it. */
export function OwnTombstone({ locale, publication, moderationId }: Props) {
  const t = useTranslations("moderation.tombstone");
  return (
    <p className="rounded-smooth border border-dashed border-edge bg-paper px-4 py-2 text-soft">
      {t(publication === "held" ? "held" : "hiddenOwn")}{" "}
      {moderationId ? <TextLink href={href(locale, "ownModeration", { id: moderationId })}>{t("why")}</TextLink> : null}
    </p>
  );
}
