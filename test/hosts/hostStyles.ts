import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline';
import preflight from 'tailwindcss/preflight.css?inline';

/** Elements that a host may style by their tag. */
const elements =
  'a, b, bdi, button, code, dd, dialog, div, dl, dt, em, fieldset, h1, h2, h3, h4, h5, h6, header, img, input, label, legend, li, nav, ol, p, pre, progress, section, select, small, span, strong, table, tbody, td, textarea, th, thead, time, tr, ul';

/** Excludes the stage of a test, without adding specificity. */
const notStage = ':where(:not([data-stage]))';

/** Style sheets of hosts, from well known to hostile. None of them names a class of ours. */
export const hostStyles: Record<string, string> = {
  'Bootstrap’s': bootstrap,
  'Tailwind’s preflight': preflight,
  'Tailwind’s preflight in a layer': `@layer base { ${preflight} }`,
  'a reset of margins, paddings and borders': `*${notStage}, ::before, ::after { margin: 0; padding: 0; border: 0; box-sizing: content-box }`,
  'a reset of everything': `*${notStage} { all: unset }`,
  'one that dresses elements by their names': `
    ${elements.replaceAll(/\w+/g, `$&${notStage}`)} {
      display: inline-block; float: left; min-width: 10px; min-height: 99px; max-width: 50px;
      margin: 20px; padding: 20px; border: 5px dashed lime; border-radius: 20px; outline: 3px solid lime;
      background: linear-gradient(yellow, red); box-shadow: 0 0 9px red; opacity: 0.5; filter: blur(1px);
      transform: rotate(3deg); transition: all 3s; cursor: wait; list-style: square;
      font: italic 700 30px/3 cursive; color: red; letter-spacing: 0.2em; word-spacing: 1em;
      text-transform: uppercase; text-indent: 1em; text-shadow: 0 0 3px red; text-align: right;
      text-decoration: overline; white-space: pre; vertical-align: top;
    }
    svg, path { display: block; fill: red; stroke: blue; stroke-width: 9px; opacity: 0.5 }
    svg { width: 99px; height: 99px; vertical-align: top }`,
};
