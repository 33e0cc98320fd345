// SPDX-License-Identifier: AGPL-3.0-or-later
import { Done } from "#components/ui/done.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

/** What became of what was sent last: `done` stands in the address. */
export function SigningDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("pact-text");
  if (!done) return null;
  if (done === "to-confirm") return <Done tone="warning" title={t("signing.uploadedToConfirm")} />;
  return <Done title={t(done === "uploaded" ? "signing.uploaded" : "done")} />;
}
