// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ActorKind } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

type Doer = {
  actorKind: ActorKind;
  actor: string | null;
  association: string | null;
  represented: string | null;
};

/** What happened and who did it, in words. */
export function useEventWords() {
  const t = useTranslations("journal");
  return {
    /** Rooms to come may bring events that have no words here yet: they are told by their name. */
    inWords(type: string): string {
      const key = `types.${type}` as "types.case.overdue";
      return t.has(key) ? t(key) : type;
    },
    /** What was recorded of it, such as `dueOn`; of rooms to come likewise. */
    nameOf(detail: string): string {
      const key = `details.${detail}` as "details.dueOn";
      return t.has(key) ? t(key) : detail;
    },
    who({ actorKind, actor, association, represented }: Doer): string {
      if (actorKind === "system") return t("actors.system");
      const named = { actor: actor ?? t("actors.erased") };
      if (association) return t("actors.delegate", { ...named, association });
      if (actorKind !== "counter") return named.actor;
      return t("actors.counter", { ...named, represented: represented ?? t("actors.erased") });
    },
  };
}
