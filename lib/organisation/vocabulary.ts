// SPDX-License-Identifier: AGPL-3.0-or-later

/** Roles come from appointments: a person holds them in a unit, from a day and until another. */
export const roles = ["participation-officer", "unit-referent", "trainer", "guarantor", "administrator"] as const;
export type Role = (typeof roles)[number];
