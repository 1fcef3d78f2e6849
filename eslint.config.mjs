import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The clock and chance are the two impurities that the compiler cannot see. */
const impure = [
  {object: 'Math', property: 'random', message: 'Core is deterministic.'},
  {object: 'Date', property: 'now', message: 'Core reads no clock.'},
]

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/', '.cache/']},
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
    },
  },
  {files: ['src/core/**', 'src/protocol/**'], rules: {'no-restricted-properties': ['error', ...impure], 'no-console': 'error'}},
  // Lexicons, the patterns of the language rules and generated modules are data, as long as they have to be.
  {
    files: [
      'src/core/language/lexicon/**',
      'src/core/wording/*-lists.ts',
      'src/core/rules/**',
      'src/core/outline/names/**',
      'src/core/templates/profile-texts.ts',
      'src/core/templates/template-texts.ts',
    ],
    rules: {'max-lines': 'off'},
  },
  // A mocha test is a floating value by design, and chains of assertions read as sentences.
  {
    files: ['test/**'],
    rules: {'@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off', 'max-lines': 'off'},
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: {console: 'readonly', process: 'readonly'}},
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
)
