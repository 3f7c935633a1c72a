// Bundles the program for Node into dist/: src/ is TypeScript and .tsx, which no installed package may run as it is.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  // budoux is a few hundred lines that bring sixty packages for a command line of its own.
  ssr: { external: true, noExternal: ["budoux"] },
  build: {
    ssr: true,
    outDir: "dist/server",
    emptyOutDir: true,
    target: "node24",
    sourcemap: true,
    // Of budoux only its parser is used; its reading of HTML, with the DOM that needs, is left out.
    // Flat, so that every part finds ../client and ../../content at the same distance.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/[\\/]budoux[\\/]|^linkedom$/.test(id) },
      input: { cli: "src/cli/main.ts" },
      output: { chunkFileNames: "[name]-[hash].js" },
    },
  },
});
