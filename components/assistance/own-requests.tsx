// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import type { RequestKind, RequestOutcome, RequestStatus } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { RequestStatusBadge } from "./request-status.tsx";

type Row = {
  id: string;
  kind: RequestKind;
  status: RequestStatus;
  outcome: RequestOutcome | null;
  subject: string;
  number: string;
  dueOn: string | null;
};

/** What a person asked of the office, each with where it stands. */
export function OwnRequests({ locale, requests }: { locale: Locale; requests: readonly Row[] }) {
  const t = useTranslations("assistance");
  return (
    <ul className="grid gap-5 lg:grid-cols-2">
      {requests.map(({ id, kind, status, outcome, subject, number, dueOn }) => (
        <li key={id}>
          <Card
            level={2}
            title={<span lang="it">{subject}</span>}
            href={href(locale, "ownRequest", { id })}
            eyebrow={
              <>
                <span className="tabular-nums">{t("view.number", { number })}</span>
                <RequestStatusBadge status={status} outcome={outcome} />
              </>
            }
            footer={
              dueOn && status !== "answered" && status !== "closed"
                ? t("area.dueOn", { date: formatDay(locale, dueOn) })
                : undefined
            }
          >
            {t(`kinds.${kind}`)}
          </Card>
        </li>
      ))}
    </ul>
  );
}
