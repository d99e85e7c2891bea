/**
 * Who may import whom (`npm run deps`). The tables below are the rule; what they do not list is forbidden.
 * `src/README.md` says why.
 */

/** Folders of `src/core/` that any other may use: they know no stage. Each with what else of the ground it may use. */
const ground = {
  model: ['message', 'language'],
  message: ['model'],
  text: ['model', 'message'],
  language: ['text', 'model'],
  yaml: ['model', 'message', 'text'],
};

/** Folders of `src/core/` that are a stage: besides the ground, what each may use. */
const stages = {
  conference: [],
  facts: ['conference/schema/conference.ts'],
  handlebars: [],
  helpers: ['handlebars/'],
  kinds: ['handlebars/', 'helpers/'],
  style: [],
  tree: [],
  layout: [],
  photos: [],
  charts: ['layout/'],
  writers: ['layout/', 'charts/', 'photos/', 'publish/', 'tree/front-matter.ts'],
  publish: ['layout/', 'photos/'],
  // What it holds documents against is its own: of the layout it uses only the reader of fonts.
  inspect: ['layout/measure.ts'],
  lint: ['conference/registers/registers.ts'],
  tidy: [],
  verify: ['conference/registers/registers.ts'],
  trace: [],
  // It reads the same claims as `verify`, and the furniture of portals as `tidy` does.
  draft: [
    'verify/claims/',
    'verify/claim.ts',
    'verify/lexicon.ts',
    'verify/sentences.ts',
    'verify/spoken-words.ts',
    'tidy/byline.ts',
    'tidy/toolbar.ts',
    'conference/registers/',
  ],
};

/** Folders of `src/core/` that know the stages: the steps in order, and what a door can ask for. */
const order = ['pipeline', 'verbs'];

/** Libraries and the only places that may import them. */
const homes = {
  '#pdfmake|^pdfmake|^build/pdfmake-engine': ['src/core/writers/pdf/'],
  '#date-fns|^build/date-fns|node_modules/@?date-fns/': ['src/core/language/'],
  '#docx|^docx|^build/docx-library|node_modules/docx/': ['src/core/writers/docx/'],
  'node_modules/fflate/': [
    'src/studio/state/',
    'src/core/writers/docx/',
    'src/core/inspect/docx/',
    'src/core/photos/png.ts',
  ],
  'node_modules/xmldoc/': ['src/core/inspect/docx/'],
  '#pdfjs|^build/pdf-reader': ['src/core/inspect/pdf/'],
  '#handlebars|^build/handlebars|node_modules/handlebars/': ['src/core/handlebars/syntax/'],
  'node_modules/yaml/': ['src/core/yaml/', 'src/core/tree/', 'src/core/publish/', 'src/core/verbs/', 'src/core/tidy/'],
  'node_modules/zod/': [
    'src/core/conference/',
    'src/core/model/',
    'src/core/kinds/check-front-matter.ts',
    'src/core/verbs/json-schema.ts',
  ],
  'node_modules/mdast-util-to-string/': ['src/core/model/words-of.ts', 'src/core/writers/markdown/'],
  'node_modules/(remark-|mdast-(?!util-to-string)|micromark)': [
    'src/core/tree/',
    'src/core/writers/',
    'src/core/tidy/',
    'src/plugins/',
  ],
  'node_modules/xast': ['src/core/publish/'],
  'node_modules/(rehype-|hast-)': ['src/core/writers/html/', 'src/core/tidy/'],
  'node_modules/unified/': ['src/core/tree/', 'src/core/writers/', 'src/core/tidy/', 'src/plugins/'],
  'node_modules/d3-': ['src/core/charts/'],
  'node_modules/image-size/': ['src/core/photos/'],
  'node_modules/fastest-levenshtein/': ['src/core/message/', 'src/core/conference/', 'src/core/verify/'],
  'node_modules/(@?preact|idb-keyval|@noble/hashes)/': ['src/studio/'],
  'node_modules/(@codemirror|@lezer)/': ['src/studio/yaml/', 'src/studio/editor/', 'src/studio/edited/'],
  'node_modules/commander/': ['src/cli/'],
  'node_modules/string-width/': ['src/core/message/', 'src/cli/telling/'],
  'node_modules/wrap-ansi/': ['src/cli/telling/'],
  'node_modules/(tinyglobby|tinypool|p-limit|chokidar)/': ['src/node/'],
  'node_modules/diff/': ['src/node/', 'src/studio/edited/'],
};

const anyOf = (paths) => `^(${paths.join('|')})`;
const dots = (path) => path.replaceAll('.', '\\.');
const core = (paths) => paths.map((path) => `src/core/${dots(path)}`);
const folders = (names) => names.map((name) => `${name}/`);
const anyGround = folders(Object.keys(ground));

/** A folder of the core may import its own files and those of `allowed`. */
const folderRule = (folder, allowed, comment) => ({
  name: `core-${folder}`,
  comment,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: '^src/core/', pathNot: anyOf(core([`${folder}/`, ...allowed])) },
});

const groundRules = Object.entries(ground).map(([folder, allowed]) =>
  folderRule(folder, folders(allowed), 'The ground knows no stage.'),
);
const stageRules = Object.entries(stages).map(([folder, allowed]) =>
  folderRule(
    folder,
    [...anyGround, ...allowed],
    'A stage imports of others only what the table lists; only the pipeline knows the order.',
  ),
);

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
      name: 'every-folder-has-a-rule',
      comment: 'A folder of the core is ground, a stage, the pipeline or the verbs.',
      severity: 'error',
      from: {
        path: '^src/core/',
        pathNot: anyOf(core(folders([...Object.keys(ground), ...Object.keys(stages), ...order]))),
      },
      to: {},
    },
    {
      name: 'verbs-are-asked-by-doors',
      comment: 'The pipeline serves the verbs, never the other way.',
      severity: 'error',
      from: { path: '^src/core/pipeline/' },
      to: { path: '^src/core/verbs/' },
    },
    {
      name: 'doors-ask-for-verbs',
      comment: 'Of the core, doors see the verbs, what travels (model) and messages.',
      severity: 'error',
      from: { path: '^src/(?!core/)' },
      to: { path: '^src/core/', pathNot: anyOf(core(['verbs/', 'model/', 'message/'])) },
    },
    {
      name: 'doors-do-not-cross',
      comment: 'What Node needs is in src/node/; the command line builds on it, never the other way.',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/(cli|index|studio)' },
    },
    {
      name: 'the-studio-stands-alone',
      comment: 'It is a page: of the doors it needs none, and none needs it.',
      severity: 'error',
      from: { path: '^src/(?!studio/|make/)' },
      to: { path: '^src/studio/' },
    },
    {
      name: 'the-studio-has-no-node',
      comment: 'It runs in browsers.',
      severity: 'error',
      from: { path: '^src/studio/' },
      to: { path: '^src/(cli|node|index|plugins|browser)' },
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
      // Types of what a bundle holds (`build/`) stay behind; the studio is such a bundle.
      from: { path: '^src/(?!make/|studio/)', pathNot: '\\.d\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circle',
      comment: 'No file needs itself, types counted.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...groundRules,
    ...stageRules,
    ...homeRules,
  ],
  options: {
    // The TypeScript 7 compiler has no parser for others to call.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/|^build/' },
    exclude: { path: '^src/make/engine/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
