// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of what the public reads of the rules: terms, ages, who may do what. */
export const rulesTag = "rules";
