// SPDX-License-Identifier: AGPL-3.0-or-later
import { ButtonLink } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

/** A calendar that programs ask for anew by themselves: to subscribe to, or as an address to copy. */
export function CalendarAddress({ address }: { address: string }) {
  const t = useTranslations("agenda");
  return (
    <div className="space-y-4">
      <ButtonLink href={address.replace(/^https?:/, "webcal:")} variant="secondary" icon="calendar">
        {t("subscribe")}
      </ButtonLink>
      <p className="text-base text-soft">
        {t("address")} <code className="font-sans font-semibold wrap-anywhere">{address}</code>
      </p>
    </div>
  );
}
