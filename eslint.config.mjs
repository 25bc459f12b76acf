import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    // Written by tools: Payload's types, import map and migrations, Next's files, our record types.
    ignores: [
      '.next/**',
      '.cache/**',
      'data/**',
      'coverage/**',
      'next-env.d.ts',
      'migrations/**',
      'tests/worked-examples/{kind,language}/**',
      'src/payload-types.ts',
      'src/publication/record/record-contents.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `process.env['NAME']` is what tsconfig asks for.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Imported texts do hold control characters, and we look for them.
      'no-control-regex': 'off',
      // Block types are unions of object types; both spellings read well in their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    // The launcher runs before anything is installed.
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // The reader's script runs in browsers as it is.
    files: ['public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        ['addEventListener', 'customElements', 'document', 'Element', 'HTMLElement', 'localStorage', 'matchMedia', 'Node', 'print'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
);
