// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

type Authored = { author: string | null; association: string | null };

/** Who speaks, and for whom. */
export function useAuthorWords(): (comment: Authored) => string {
  const t = useTranslations("discussion");
  return ({ author, association }) => {
    const name = author ?? t("erased");
    return association === null ? name : t("onBehalf", { author: name, association });
  };
}
