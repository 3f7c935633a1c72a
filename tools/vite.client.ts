// Bundles what a browser gets, styles and islands, into dist/client with hashed names and a manifest.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  build: {
    outDir: "dist/client",
    emptyOutDir: true,
    target: "es2022",
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { site: "src/web/islands/site.ts", styles: "src/web/styles/site.css" } },
  },
});
