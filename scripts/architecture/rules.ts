// SPDX-License-Identifier: AGPL-3.0-or-later

/** The rooms of the house; everything else under `lib/` is floor, kernel, gateways, or the worker and joints that join them. */
const rooms = [
  "proposals",
  "office",
  "news",
  "agenda",
  "subscriptions",
  "assistance",
  "programme",
  "library",
  "visits",
  "consultations",
  "committees",
  "commons",
  "pacts",
  "training",
  "calls",
  "mediation",
];

const room = new RegExp(`^lib/(${rooms.join("|")})/`);
const floor = new RegExp(`^lib/(?!${rooms.join("|")}|kernel/|gateways/|worker/|joints/)`);
/** A large room has more than one of a kind, named after what they are about: `petition-policy.ts`. */
const pureFile = new RegExp(
  `^lib/([^/]+/|(${rooms.join("|")})/[a-z-]+-)(vocabulary|schemas|workflow|policy|events|eligibility)\\.ts$`,
);

/** Kernel files that need no server: they may be asked from anywhere. */
const pureKernel =
  /^lib\/kernel\/(actor|answer|clock|corners|errors|fields|flat-map|form-state|holidays|intl|locale|markdown|opening|paths|period|polygon|rich-text|site-address|text|workflow)\.ts$/;

const database = /^db\/|^package:(drizzle-orm|postgres|pg-boss)(\/|$)/;
const framework = /^package:(next|react|react-dom|next-intl|next-auth)(\/|$)/;

export type Rule = {
  name: string;
  /** The files it binds; tests are free. */
  from: RegExp;
  except?: RegExp;
  /** What these must not import, and what they may all the same. */
  never: RegExp;
  unless?: RegExp | ((from: string, to: string) => boolean);
  because: string;
};

const sameFolder = (from: string, to: string) => from.split("/")[1] === to.split("/")[1];

export const rules: Rule[] = [
  {
    name: "demo stays outside",
    from: /^(?!scripts\/|demo\/|e2e\/)/,
    never: /^demo\//,
    because: "the demonstration and production never mix",
  },
  {
    name: "scripts are commands",
    from: /^(app|components|lib|messages)\/|^db\/(?!testing\/)/,
    never: /^(scripts|e2e)\//,
    because: "the house does not depend on the commands that start it",
  },
  {
    name: "db knows no room",
    from: /^db\/(?!schema\/|testing\/)/,
    never: /^(lib|app|components)\//,
    because: "arrows point down, and db is the lowest",
  },
  {
    name: "schema reads vocabularies",
    from: /^db\/schema\//,
    never: /^(lib|app|components|db)\/|^package:(next|react)/,
    unless: /^db\/schema\/|^lib\/[^/]+\/([a-z]+-)?vocabulary\.ts$|^lib\/kernel\/(actor|locale)\.ts$/,
    because: "tables are made of words, not of behaviour",
  },
  {
    name: "kernel knows no room",
    from: /^lib\/kernel\//,
    never: /^(lib\/(?!kernel\/)|app\/|components\/)/,
    because: "the kernel is what every room needs and knows none of them",
  },
  {
    name: "floor knows no room",
    from: floor,
    never: new RegExp(`${room.source}|^app/|^components/`),
    because: "the floor carries the rooms, not the other way round",
  },
  {
    name: "joints are asked at the edge",
    from: /^lib\/(?!worker\/|joints\/)/,
    except: /\/actions\.ts$/,
    never: /^lib\/joints\//,
    because: "what knows every room is handed down as a parameter, never reached up for",
  },
  {
    name: "gateways know only ports",
    from: /^lib\/gateways\//,
    never: new RegExp(`${room.source}|^app/|^components/`),
    because: "the outside world stands behind small ports and decides nothing",
  },
  {
    name: "rooms speak by queries and vocabulary",
    from: room,
    never: room,
    unless: (from, to) => sameFolder(from, to) || /\/(queries|vocabulary|events|tags)\.ts$/.test(to),
    because: "a room changes only its own things; it hears of others by their events",
  },
  {
    name: "rooms have no pages",
    from: room,
    never: /^(app|components)\//,
    because: "arrows point down: pages and components know rooms",
  },
  {
    name: "pure files stay pure",
    from: pureFile,
    never: new RegExp(`${database.source}|${framework.source}|/([a-z]+-)?(queries|actions|reactions)\\.ts$|/commands/`),
    because: "rules are told from facts alone, so that forms, tests and documents can ask them too",
  },
  {
    name: "components show",
    from: /^components\//,
    never: new RegExp(`${database.source}|^app/|^lib/`),
    unless: new RegExp(
      `^lib/[^/]+/([a-z]+-)?(schemas|vocabulary|actions|workflow|policy|viewer)\\.ts$|${pureKernel.source}`,
    ),
    because: "a component shows what it is given; it reads and changes nothing by itself",
  },
  {
    name: "texts come from the kernel",
    from: /^(app|components|lib)\//,
    except: /^lib\/kernel\/(i18n|intl|messages)\.ts$/,
    never: /^package:(next|use)-intl(\/|$)/,
    because: "only the kernel's translators know that an Italian article depends on the number after it",
  },
  {
    name: "app holds no SQL",
    from: /^app\//,
    never: database,
    because: "a page asks a query; SQL stands in db and in the rooms",
  },
  {
    name: "pages change nothing",
    from: /^app\//,
    except: /\/route\.ts$/,
    never: /^lib\/[^/]+\/(commands\/|reactions\.ts$)/,
    because: "what changes goes through an action, which parses what comes in",
  },
  {
    name: "imports name their file",
    from: /./,
    never: /^(?!package:)(?!.*\.(ts|tsx|mjs|json|css)$)/,
    because: "Node runs these files itself and guesses no extension",
  },
  {
    name: "no computed imports",
    from: /^(app|components|lib|db|messages)\//,
    never: /^package:computed$/,
    because: "what cannot be read cannot be checked",
  },
];

export const isTest = (file: string) => /\.test\.tsx?$/.test(file);
