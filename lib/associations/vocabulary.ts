// SPDX-License-Identifier: AGPL-3.0-or-later

export const associationKinds = ["association", "committee"] as const;
export type AssociationKind = (typeof associationKinds)[number];
