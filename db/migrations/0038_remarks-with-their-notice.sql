-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "pacts" DROP COLUMN "remarks";