import { defineConfig } from "vite";

// The server embeds what is written here and serves it under /studio/. Nothing is inlined: the content security policy allows files only.
export default defineConfig({
  base: "/studio/",
  build: {
    outDir: "../artifacts/studio",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
  server: {
    proxy: {
      "/language": "http://127.0.0.1:5000",
      "/transcripts": "http://127.0.0.1:5000",
      "/status": "http://127.0.0.1:5000",
      "/studio/settings.json": "http://127.0.0.1:5000",
    },
  },
});
