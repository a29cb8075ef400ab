import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      ".ci/**",
      "_site/**",
      ".preview/**",
      ".cache/**",
      "dist/**",
      "node_modules/**",
      "test-results/**",
      "playwright-report/**",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js", "eleventy.config.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Messages may contain numbers and booleans.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Indexed access is checked by the compiler; an assertion marks the few places where an index is known.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Optional values of the environment are compared with their allowed values.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Declarations for a library without types follow its own form.
      "@typescript-eslint/no-extraneous-class": ["error", { allowStaticOnly: true }],
      // node:test awaits the promises of describe and it itself.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", name: ["describe", "it", "test", "suite"], package: "node:test" },
          ],
        },
      ],
      "no-console": "off",
    },
  },
);
