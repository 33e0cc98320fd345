// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type MailChoice, mailChoiceToken, readMailChoice } from "./mail-choice.ts";

const personId = "019ac000-0000-7000-8000-000000000000";
const secret = "nobody else knows";

test.each<MailChoice>([
  { what: "stop", personId, about: ["proposals"] },
  { what: "weekly", personId, about: ["proposals", "followed"] },
  { what: "unfollow", personId, about: "019ac000-0000-7000-8000-000000000009" },
])("a token of ours says what is chosen: %j", (choice) => {
  expect(readMailChoice(mailChoiceToken(choice, secret), secret)).toEqual(choice);
});

describe("a token of others says nothing", () => {
  const token = mailChoiceToken({ what: "stop", personId, about: ["proposals"] }, secret);
  const [what, person, about, signature] = token.split(".");
  test.each([
    ["for another topic", [what, person, "desk", signature].join(".")],
    ["for another person", [what, "019ac000-0000-7000-8000-000000000001", about, signature].join(".")],
    ["for another choice", ["weekly", person, about, signature].join(".")],
    ["of a topic there is none of", mailChoiceToken({ what: "stop", personId, about: ["sold" as "desk"] }, secret)],
    ["about a thing that is none", mailChoiceToken({ what: "unfollow", personId, about: "everything" }, secret)],
    ["without its signature", [what, person, about, ""].join(".")],
    ["without its end", token.slice(0, -1)],
    ["with something behind", `${token}A`],
    ["with one part more", `${token}.`],
    ["made with another secret", mailChoiceToken({ what: "stop", personId, about: ["proposals"] }, "guessed")],
    ["that is no token", "ciao"],
    ["that is empty", ""],
  ])("%s", (_, forged) => {
    expect(readMailChoice(forged, secret)).toBeNull();
  });
});
