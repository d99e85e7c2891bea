/** The style of a complete page, on screen (light and dark) and on paper. Sizes follow the house: serif, about 70 characters a line. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --quiet: #595959; --line: #767676; --head: #eee; --link: #0645ad;
  color: var(--ink); background: var(--paper); }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e3; --paper: #181a1b; --quiet: #a8a29a; --line: #7d7871; --head: #2b2e30; --link: #8ab4f8; }
  .chart svg { background: #fff; padding: .5rem; box-sizing: border-box; }
}
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem;
  font: 1.125rem/1.6 "Times New Roman", Tinos, "Liberation Serif", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.6em 0 .6em; break-after: avoid; }
h1 { font-size: 1.8rem; margin-top: 0; }
h2 { font-size: 1.25rem; }
h3, h4, h5, h6 { font-size: 1.125rem; }
p { margin: .75em 0; }
a { color: var(--link); }
ul, ol { padding-left: 1.5em; }
li { margin: .3em 0; }
figure { margin: 1.75em 0; text-align: center; break-inside: avoid; }
img { max-width: 100%; height: auto; }
svg { max-width: 100%; height: auto; overflow: visible; }
figcaption { font-style: italic; font-size: 1rem; margin-top: .4em; }
.chart figcaption { font-style: normal; font-weight: bold; margin: 0 0 .6em; }
.photo-place { border: 1px dashed var(--line); color: var(--quiet); padding: 3rem 1rem; }
table { border-collapse: collapse; margin: 1.25em auto; font-size: 1rem; line-height: 1.4; }
th, td { border: 1px solid var(--line); padding: .3em .6em; vertical-align: top; text-align: left; }
th { background: var(--head); text-align: center; }
.table { overflow-x: auto; }
.table td:not([style]) { min-width: 9rem; }
tr { break-inside: avoid; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--line); }
pre { white-space: pre-wrap; font-size: .9rem; }
.kicker { font-style: italic; margin: 0; }
.published { color: var(--quiet); font-size: 1rem; margin: 0 0 .4em; }
.author { text-align: right; font-weight: bold; margin: .2em 0; }
.official p { text-align: justify; text-indent: 1cm; }
.official li p, .official td p { text-indent: 0; }
.frame { display: grid; grid-template-columns: 5fr 7fr; gap: 0 1rem; line-height: 1.35; font-size: 1rem; }
.frame p { margin: 0; text-align: center; text-indent: 0; text-wrap: balance; }
.frame > div { display: flex; flex-direction: column; }
.frame .body, .frame .motto, .frame .name { font-weight: bold; }
.frame .last { margin-top: auto; padding-top: .6em; }
.date { font-style: italic; }
.rule { border-top: 1px solid; width: 8rem; margin: .3em auto .5em; }
.state .rule { width: 11rem; }
h1.title { font-size: 1.2rem; text-align: center; margin: 2rem 0 0; }
.title .type { display: block; }
.basis { font-style: italic; }
footer.frame { margin-top: 2rem; grid-template-columns: 1fr 1fr; break-inside: avoid; }
.signer .name { padding-top: 5rem; }
.recipients { grid-column: 1; }
.recipients p { text-align: left; font-size: .9rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .official p { text-align: left; }
  .frame p { text-align: center; }
  .table table { font-size: .9rem; }
  .chart { overflow-x: auto; }
  .chart svg { max-width: none; }
  header.frame, footer.frame { grid-template-columns: 1fr; gap: 1.5rem 0; }
}
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print { body { max-width: none; padding: 0; font-size: 14pt; } a { color: inherit; text-decoration: none; } }
`.trimStart();
