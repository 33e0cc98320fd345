// SPDX-License-Identifier: AGPL-3.0-or-later

export const associationKinds = ["association", "committee", "company"] as const;
export type AssociationKind = (typeof associationKinds)[number];
