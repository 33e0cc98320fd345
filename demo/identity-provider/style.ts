// SPDX-License-Identifier: AGPL-3.0-or-later

/** The page stands alone: it belongs to the demonstration and shares nothing with the site but the colours. */
export const style = `
  @font-face { font-family: "Titillium Web"; font-weight: 400; src: url("/fonts/400") format("woff2"); }
  @font-face { font-family: "Titillium Web"; font-weight: 600 700; src: url("/fonts/700") format("woff2"); }
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; color: #17324d; background: #f2f6fa; font: 1.0625rem/1.55 "Titillium Web", system-ui, sans-serif; }
  .banner { background: #fff3c4; border-bottom: 4px solid #a66300; }
  .banner p { margin: 0 auto; padding: .875rem 1.25rem; max-width: 64rem; font-weight: 600; }
  main { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 64rem; }
  .language { margin: 0; text-align: right; }
  a { color: #0059b3; }
  .language a { display: inline-block; padding: .625rem 0; }
  h1 { margin: .25rem 0 .5rem; font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; }
  h2 { margin: 2rem 0 1rem; font-size: 1.375rem; }
  .intro { margin: 0; max-width: 42rem; }
  .personas { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1.25rem;
    margin: 0; padding: 0; list-style: none; }
  .personas li { display: flex; flex-direction: column; background: #fff; border-radius: .5rem; overflow: hidden;
    box-shadow: 0 1px 4px rgb(23 50 77 / .18); }
  .personas button { display: block; width: 100%; padding: 1rem 1.125rem; border: 0; cursor: pointer; text-align: left;
    color: #fff; background: #0059b3; font: inherit; }
  .personas button:hover { background: #004080; }
  .personas strong { display: block; font-size: 1.1875rem; line-height: 1.3; }
  .personas p { margin: 0; padding: .875rem 1.125rem 1.125rem; font-size: .9375rem; }
  fieldset { margin: 2rem 0 0; padding: 1rem 1.125rem; border: 1px solid #5d7083; border-radius: .5rem; background: #fff; }
  legend { padding: 0 .375rem; font-weight: 700; }
  fieldset p { margin: 0; }
  fieldset div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
  label { display: inline-flex; gap: .5rem; align-items: center; min-height: 2.75rem; }
  input[type=radio] { width: 1.25rem; height: 1.25rem; margin: 0; }
  .cancel { margin-top: 2rem; min-height: 3rem; padding: .625rem 1.25rem; border: 2px solid #0059b3; border-radius: .375rem;
    color: #0059b3; background: #fff; font: inherit; font-weight: 600; cursor: pointer; }
  .cancel:hover { color: #004080; border-color: #004080; }
  :focus-visible { outline: 3px solid #a66300; outline-offset: 2px; }
`;
