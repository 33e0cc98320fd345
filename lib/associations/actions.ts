// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { grantDelegation } from "./commands/grant-delegation.ts";
import { registerAssociation } from "./commands/register-association.ts";
import { revokeDelegation } from "./commands/revoke-delegation.ts";
import { grantDelegationInput, registerAssociationInput, revokeDelegationInput } from "./schemas.ts";

export async function registerAssociationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAssociations");
    const { id } = await registerAssociation(actor, parsed(registerAssociationInput, textFields(form)));
    redirect(href(localeOf(form), "deskAssociation", { id }, { done: "registered" }));
  });
}

export async function grantDelegationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAssociations");
    const input = parsed(grantDelegationInput, textFields(form));
    await grantDelegation(actor, input);
    redirect(href(localeOf(form), "deskAssociation", { id: input.associationId }, { done: "granted" }));
  });
}

export async function revokeDelegationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAssociations");
    const { associationId } = await revokeDelegation(actor, parsed(revokeDelegationInput, textFields(form)));
    redirect(href(localeOf(form), "deskAssociation", { id: associationId }, { done: "revoked" }));
  });
}
