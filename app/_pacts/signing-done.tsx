// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Callout } from "#components/ui/callout.tsx";

/** What became of what was sent last: `done` stands in the address. */
export function SigningDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("pact-text");
  if (!done) return null;
  const isToConfirm = done === "to-confirm";
  return (
    <Callout
      tone={isToConfirm ? "warning" : "success"}
      role="status"
      title={t(isToConfirm ? "signing.uploadedToConfirm" : "done")}
    />
  );
}
