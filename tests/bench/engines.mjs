/** Every engine by name: its file in `engines/`, and what it is told. */
export const engines = {
  'thuky minutes.pdf, tree': ['thuky', { kind: 'minutes', formats: ['pdf'], from: 'tree' }],
  'thuky minutes.pdf, data': ['thuky', { kind: 'minutes', formats: ['pdf'], from: 'data' }],
  'thuky article.md+html': ['thuky', { kind: 'article', formats: ['md', 'html'], from: 'data' }],
  'thuky minutes.docx, tree': ['thuky', { kind: 'minutes', formats: ['docx'], from: 'tree' }],
  'thuky minutes.docx, data': ['thuky', { kind: 'minutes', formats: ['docx'], from: 'data' }],
  Typst: ['typst', {}],
  'stock pdfmake': ['pdfmake', {}],
  RosaeNLG: ['rosaenlg', {}],
  'Handlebars + unified, tables': ['text', { gfm: false }],
  'Handlebars + unified, gfm': ['text', { gfm: true }],
  docxtemplater: ['docx', { library: 'docxtemplater' }],
  'easy-template-x': ['docx', { library: 'easy-template-x' }],
};

/** What is measured side by side: thuky's engines and its peers take turns in one round-robin. */
export const fields = [
  ['thuky minutes.pdf, tree', 'thuky minutes.pdf, data', 'Typst', 'stock pdfmake'],
  ['thuky article.md+html', 'RosaeNLG', 'Handlebars + unified, tables', 'Handlebars + unified, gfm'],
  ['thuky minutes.docx, tree', 'thuky minutes.docx, data', 'docxtemplater', 'easy-template-x'],
];
