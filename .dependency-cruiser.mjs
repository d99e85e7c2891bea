/**
 * Who may import whom (`npm run deps`). The tables below are the rule; what they do not list is forbidden.
 * `src/README.md` says why.
 */

/** Folders of `src/core/` that are a stage, with what else in the core each may use. */
const stages = {
  readers: [],
  scaffold: ['language/slug.ts'],
  conference: ['language/fold.ts', 'language/date.ts'],
  facts: ['language/', 'conference/conference.ts'],
  language: [],
  template: ['language/'],
  style: ['language/'],
  tree: [],
  layout: ['language/ordinal.ts', 'language/typography.ts'],
  // What it holds documents against is its own: of the layout it uses only the reader of fonts.
  inspect: ['layout/measure.ts'],
  lint: ['language/', 'conference/registers.ts'],
  publish: ['language/slug.ts', 'layout/'],
  tidy: [],
  charts: ['layout/', 'language/'],
  writers: ['layout/', 'charts/', 'publish/', 'tree/front-matter.ts'],
};

/** Files of `src/core/` that know the stages and put them in order. */
const pipeline = [
  'build',
  'check',
  'check-names',
  'check-templates',
  'documents',
  'feed',
  'read-frame',
  'read-matter-map',
  'slugs',
  'told-apart',
  'tidy-up',
  'config',
  'earlier',
  'house',
  'images',
  'lint-files',
  'make-document',
  'needs-slugs',
  'photo-names',
  'photo-sort',
  'typeset',
  'wanted',
  'write-document',
];

/** Libraries and the only places that may import them. */
const homes = {
  '#pdfmake|^pdfmake|^build/pdfmake-engine': ['src/core/writers/pdf/'],
  '#date-fns|^build/date-fns|node_modules/date-fns/': ['src/core/language/'],
  '#docx|^docx|^build/docx-library|node_modules/docx/': ['src/core/writers/docx/'],
  'node_modules/fflate/': ['src/core/writers/docx/', 'src/core/inspect/docx/'],
  'node_modules/xmldoc/': ['src/core/inspect/docx/'],
  '#pdfjs|^build/pdf-reader': ['src/core/inspect/pdf/'],
  '#handlebars|^build/handlebars|node_modules/handlebars/': ['src/core/template/'],
  'node_modules/yaml/': ['src/core/readers/', 'src/core/tree/', 'src/core/publish/', 'src/core/tidy/'],
  'node_modules/zod/': ['src/core/conference/', 'src/core/frame.ts', 'src/core/chart.ts', 'src/core/template/'],
  'node_modules/(remark-|mdast-|micromark)': ['src/core/tree/', 'src/core/writers/', 'src/core/tidy/', 'src/plugins/'],
  'node_modules/xast': ['src/core/publish/'],
  'node_modules/(rehype-|hast-)': ['src/core/writers/html/', 'src/core/tidy/'],
  'node_modules/unified/': ['src/core/tree/', 'src/core/writers/', 'src/core/tidy/', 'src/plugins/'],
  'node_modules/d3-': ['src/core/charts/'],
  'node_modules/fastest-levenshtein/': ['src/core/message/', 'src/core/conference/'],
  'node_modules/commander/': ['src/cli/'],
  'node_modules/(tinyglobby|tinypool|chokidar|diff)/': ['src/node/'],
};

const anyOf = (paths) => `^(${paths.join('|')})`;
const anyStage = `^src/core/(${Object.keys(stages).join('|')})/`;
const anyPipeline = `^src/core/(${pipeline.join('|')})\\.ts$`;
const dots = (path) => path.replaceAll('.', '\\.');

const stageRules = Object.entries(stages).map(([stage, allowed]) => ({
  name: `stage-${stage}`,
  comment: 'Stages do not import each other; only core/build.ts knows the order.',
  severity: 'error',
  from: { path: `^src/core/${stage}/` },
  to: {
    path: '^src/core/[^/]+/',
    pathNot: anyOf(
      [stage, 'message'].map((name) => `src/core/${name}/`).concat(allowed.map((at) => `src/core/${dots(at)}`)),
    ),
  },
}));

const homeRules = Object.entries(homes).map(([library, places]) => ({
  name: `home-of-${library.replace(/[^a-z|-]+/gi, ' ').trim()}`,
  comment: 'One library, one home.',
  severity: 'error',
  from: { path: '^src/', pathNot: anyOf([...places, 'src/make/'].map(dots)) },
  to: { path: library },
}));

export default {
  forbidden: [
    {
      name: 'core-imports-no-door',
      comment: 'Doors import the core; the core imports no door.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(?!core/)' },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'The core has no Node: it runs in browsers too.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-pipeline-knows-stages',
      comment:
        'What stages share (types, messages) knows no stage; doors see build.ts, typeset.ts, wanted.ts and the JSON Schema.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${anyStage}|${anyPipeline}` },
      to: { path: anyStage, pathNot: '^src/core/(conference/json-schema|inspect/inspect-file|scaffold/.*)\\.ts$' },
    },
    {
      name: 'stages-do-not-know-the-order',
      comment: 'The pipeline calls the stages, never the other way.',
      severity: 'error',
      from: { path: `${anyStage}|^src/core/message/` },
      to: { path: anyPipeline },
    },
    {
      name: 'doors-see-the-front',
      comment: 'Of the pipeline, doors see only those listed here.',
      severity: 'error',
      from: { path: '^src/(?!core/)' },
      to: {
        path: anyPipeline,
        pathNot:
          '^src/core/(build|check-names|check-templates|config|feed|lint-files|needs-slugs|read-frame|read-matter-map|slugs|tidy-up|told-apart|typeset|wanted)\\.ts$',
      },
    },
    {
      name: 'doors-do-not-cross',
      comment: 'What Node needs is in src/node/; the command line builds on it, never the other way.',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/(cli|index)' },
    },
    {
      name: 'resolves',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: 'dist/' },
    },
    {
      name: 'no-development-package',
      comment: 'What ships imports only what is installed with it.',
      severity: 'error',
      // Types of what a bundle holds (`build/`) stay behind.
      from: { path: '^src/(?!make/)', pathNot: '\\.d\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    ...stageRules,
    ...homeRules,
  ],
  options: {
    // The TypeScript 7 compiler has no parser for others to call. Circles are Biome's (noImportCycles).
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)(node_modules|build)/' },
    exclude: { path: '^src/make/engine/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
