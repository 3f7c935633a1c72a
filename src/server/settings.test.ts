import { expect, test } from "vitest";
import { parseSettings } from "./settings.ts";

test("nothing set: this machine only, the usual port and folder, the starter collection on", () => {
  expect(parseSettings({})).toMatchObject({
    data: "./data",
    starter: true,
    host: "127.0.0.1",
    port: 4173,
    origin: "http://localhost:4173",
    trustProxy: 0,
    contact: undefined,
  });
});

test("an empty variable is one that is not set", () => {
  expect(parseSettings({ PORT: "", ORIGIN: "" }).origin).toBe("http://localhost:4173");
});

test("ORIGIN is taken without a path or slash", () => {
  expect(parseSettings({ ORIGIN: "https://songs.example.org/" }).origin).toBe("https://songs.example.org");
});

test("flags win over the environment", () => {
  expect(parseSettings({ PORT: "80", RAGMUSIC_DATA: "/a" }, { port: 81, data: "/b" })).toMatchObject({
    port: 81,
    data: "/b",
  });
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["ORIGIN", "songs.example.org"],
  ["ORIGIN", "ftp://songs.example.org"],
  ["ORIGIN", "https://example.org/songs"],
  ["RAGMUSIC_STARTER", "no"],
  ["TRUST_PROXY", "true"],
  ["DATABASE_URL", "postgres://localhost/songs"],
])("%s=%s is refused by name instead of being ignored", (name, value) => {
  expect(() => parseSettings({ [name]: value })).toThrow(name);
});
