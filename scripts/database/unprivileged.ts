// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from "node:child_process";
import fs from "node:fs";

export type Owner = { uid: number; gid: number };
export type Command = { command: string; args: string[]; uid?: number; gid?: number };

/**
 * PostgreSQL refuses to run as root. Root runs it as the owner of its folder when that is somebody else, as `postgres`
 * or as `nobody`: all exist already, so nothing is created on the machine. An ordinary user runs it as himself.
 */
export function ownerFor(folder: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const present = fs.existsSync(folder) ? fs.statSync(folder) : undefined;
  if (present && present.uid !== 0) return { uid: present.uid, gid: present.gid };
  return idsOf("postgres") ?? idsOf("nobody") ?? { uid: 65534, gid: 65534 };
}

function idsOf(user: string): Owner | undefined {
  const [uid, gid] = ["-u", "-g"].map((option) => spawnSync("id", [option, user], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * The command as that owner runs it. A clone often lies where only root may enter (`/root`, a temporary folder): where
 * `setpriv` exists, the owner keeps the one capability that lets him pass through such folders.
 */
export function as(owner: Owner | undefined, command: string, args: string[]): Command {
  if (!owner) return { command, args };
  const flags = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ];
  if (spawnSync("setpriv", [...flags, "true"]).status === 0) {
    return { command: "setpriv", args: [...flags, command, ...args] };
  }
  return { command, args, uid: owner.uid, gid: owner.gid };
}
