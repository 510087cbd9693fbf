import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** One-way imports: app → features → {place, contract} → resource, map → ui → api → shared. */
const layer = (files, forbidden, ignores = []) => ({
  files: files.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
  ignores: ['src/**/*.test.{ts,tsx}', ...ignores],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: forbidden,
            message: 'Imports go app → features → {place, contract} → {resource, map, ui, api, shared}.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'public', 'src/api/schema.d.ts', '.vite'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.recommended,
  ...query.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['rowgroup', 'region', 'tabpanel'] }],
      'jsx-a11y/no-autofocus': 'off',
      'react-hooks/incompatible-library': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['scripts/**', 'e2e/**', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  layer(
    ['shared'],
    ['@/app/**', '@/features/**', '@/place/**', '@/contract/**', '@/resource/**', '@/map/**', '@/ui/**', '@/api/**'],
  ),
  layer(['api'], ['@/app/**', '@/features/**', '@/place/**', '@/contract/**', '@/resource/**', '@/map/**', '@/ui/**']),
  layer(['ui'], ['@/app/**', '@/features/**', '@/place/**', '@/contract/**', '@/resource/**', '@/map/**', '@/api/**']),
  layer(['map'], ['@/app/**', '@/features/**', '@/place/**', '@/contract/**', '@/resource/**']),
  layer(['resource'], ['@/app/**', '@/features/**', '@/place/**', '@/contract/**', '@/map/**']),
  layer(['place', 'contract'], ['@/app/**', '@/features/**']),
  layer(['features'], ['@/app/**', '@/features/**']),
  layer(['app'], ['@/features/*/*', '!@/features/*/search']),
);
