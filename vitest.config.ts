import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/quality/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "quality",
          include: ["test/quality/**/*.test.ts"],
          testTimeout: 1_200_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

export default config;
