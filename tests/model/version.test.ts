import { expect, it } from "@jest/globals";
import { VERSION } from "../../src/model/version";
import { version } from "../../package.json";

it("the version is the one of package.json", () => {
  expect(VERSION).toBe(version);
});
