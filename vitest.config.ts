import { defineConfig } from "vitest/config";

// Minutes, not seconds: a PostgreSQL in WebAssembly.
const slow = ["src/store/postgres-store.test.ts"];

// unit: fast, all day. whole: the command, the package, kills and restarts. browser: what people do.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["src/**/*.test.{ts,tsx}", "test/*.test.ts"], exclude: slow, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["test/whole/*.test.ts", ...slow],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
