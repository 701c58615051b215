import { html } from '../markup';

/**
 * The look of the page, light and dark. Every text on its ground has a contrast of 4.5 or more, every bar against its
 * ground 3 (WCAG 1.4.3, 1.4.11); severity is always told in words as well.
 */
export const STIJL = html`<style>
  :root {
    color-scheme: light dark;
    --grond: #ffffff;
    --vlak: #f3f6fa;
    --inkt: #1f2933;
    --gedempt: #52606d;
    --lijn: #c5cfda;
    --koppeling: #154273;
    --balk: #2a6ebb;
    --balkrand: #66788a;
    --fout: #a61b1b;
    --waarschuwing: #7a4d00;
    --signaal: #154273;
    --notitie: #52606d;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --grond: #14191f;
      --vlak: #1e252d;
      --inkt: #e6ebf0;
      --gedempt: #a9b6c3;
      --lijn: #3b4754;
      --koppeling: #9cc4f2;
      --balk: #6aa9ec;
      --balkrand: #8495a5;
      --fout: #ff9d94;
      --waarschuwing: #f2c261;
      --signaal: #9cc4f2;
      --notitie: #a9b6c3;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--grond);
    color: var(--inkt);
    font:
      1rem/1.5 Arial,
      Helvetica,
      sans-serif;
  }
  header,
  main,
  footer {
    max-width: 64rem;
    margin: 0 auto;
    padding: 0 1rem;
  }
  header {
    padding-top: 1.5rem;
  }
  footer {
    padding-top: 1rem;
    padding-bottom: 2rem;
    color: var(--gedempt);
    border-top: 1px solid var(--lijn);
    margin-top: 2.5rem;
  }
  .sprong {
    position: absolute;
    left: -100vw;
  }
  .sprong:focus {
    left: 1rem;
    top: 0;
    background: var(--grond);
    padding: 0.5rem;
  }
  h1 {
    font-size: 1.75rem;
    line-height: 1.2;
    margin: 0 0 0.25rem;
  }
  h2 {
    font-size: 1.375rem;
    line-height: 1.3;
    margin: 2.5rem 0 0.75rem;
  }
  h3 {
    font-size: 1.125rem;
    line-height: 1.35;
    margin: 0 0 0.25rem;
  }
  h4 {
    font-size: 1rem;
    margin: 1.25rem 0 0.375rem;
  }
  h3,
  td,
  th,
  li,
  .bron {
    overflow-wrap: anywhere;
  }
  p {
    margin: 0 0 0.5rem;
  }
  a {
    color: var(--koppeling);
  }
  a:focus-visible,
  summary:focus-visible,
  .rol:focus-visible {
    outline: 2px solid var(--koppeling);
    outline-offset: 2px;
  }
  .gedempt {
    color: var(--gedempt);
  }
  .cijfers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.75rem;
    margin: 0 0 1.25rem;
    padding: 0;
    list-style: none;
  }
  .cijfers li {
    background: var(--vlak);
    border: 1px solid var(--lijn);
    border-top: 4px solid currentColor;
    border-radius: 0.375rem;
    padding: 0.5rem 0.75rem;
  }
  .cijfers strong {
    display: block;
    font-size: 1.75rem;
    line-height: 1.2;
  }
  .fout {
    color: var(--fout);
  }
  .waarschuwing {
    color: var(--waarschuwing);
  }
  .signaal {
    color: var(--signaal);
  }
  .notitie {
    color: var(--notitie);
  }
  .rol {
    overflow-x: auto;
    margin-bottom: 0.75rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375rem;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 0.375rem 0.625rem;
    border-bottom: 1px solid var(--lijn);
  }
  thead th {
    background: var(--vlak);
  }
  td.getal,
  th.getal {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .breed th,
  .breed td {
    overflow-wrap: break-word;
  }
  tbody th {
    font-weight: normal;
  }
  .rol th:first-child {
    min-width: 11rem;
  }
  .rol tr.samen > * {
    font-weight: bold;
  }
  caption {
    text-align: left;
    font-weight: bold;
    padding: 0.25rem 0.625rem;
  }
  .breed td:last-child {
    min-width: 9rem;
  }
  h4 .gedempt {
    font-weight: normal;
  }
  article {
    border: 1px solid var(--lijn);
    border-radius: 0.5rem;
    padding: 1rem;
    margin: 0 0 1.25rem;
  }
  .bevindingen {
    table-layout: fixed;
  }
  .bevindingen .plaats {
    width: 24%;
  }
  .bevindingen .regel {
    width: 5rem;
  }
  .norm {
    margin: 0 0 0.75rem;
  }
  .norm svg {
    display: block;
    width: 100%;
    height: 0.875rem;
    margin: 0.125rem 0 0.25rem;
  }
  .norm .leeg {
    fill: var(--vlak);
    stroke: var(--balkrand);
  }
  .norm .vol {
    fill: var(--balk);
  }
  details {
    margin: 0.75rem 0 0;
  }
  summary {
    cursor: pointer;
    padding: 0.25rem 0;
    color: var(--koppeling);
  }
  blockquote {
    margin: 0.25rem 0 0;
    padding-left: 0.75rem;
    border-left: 3px solid var(--lijn);
  }
  .regels > div {
    margin-bottom: 1.25rem;
  }
  .regels dt {
    font-weight: bold;
  }
  .regels dd {
    margin: 0.125rem 0 0;
  }
  @media (max-width: 40rem) {
    article {
      padding: 0.75rem;
    }
    .bevindingen,
    .bevindingen tbody,
    .bevindingen tr,
    .bevindingen td,
    .bevindingen th {
      display: block;
      width: auto;
    }
    .bevindingen thead {
      position: absolute;
      left: -100vw;
    }
    .bevindingen tr {
      border-bottom: 1px solid var(--lijn);
      padding: 0.5rem 0;
    }
    .bevindingen td,
    .bevindingen th {
      border: 0;
      padding: 0;
    }
    .bevindingen .plaats,
    .bevindingen .regel {
      display: inline-block;
      width: auto;
      margin-right: 0.75rem;
      font-weight: bold;
    }
  }
  @page {
    size: A4;
    margin: 15mm;
  }
  @media print {
    :root {
      color-scheme: light;
      --grond: #ffffff;
      --vlak: #f3f6fa;
      --inkt: #000000;
      --gedempt: #3a4652;
      --lijn: #9aa7b4;
      --koppeling: #000000;
      --balk: #2a6ebb;
      --balkrand: #52606d;
      --fout: #a61b1b;
      --waarschuwing: #7a4d00;
      --signaal: #154273;
      --notitie: #3a4652;
    }
    body {
      font-size: 9.5pt;
    }
    table {
      font-size: 9pt;
    }
    header,
    main,
    footer {
      max-width: none;
      padding: 0;
    }
    .sprong {
      display: none;
    }
    article {
      border: 0;
      border-top: 1.5pt solid var(--lijn);
      border-radius: 0;
      padding: 0.5rem 0 0;
    }
    h2,
    h3,
    h4,
    summary {
      break-after: avoid;
    }
    tr,
    .norm,
    .cijfers,
    .regels > div {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .rol {
      overflow: visible;
    }
    a {
      text-decoration: none;
    }
    .norm svg,
    .cijfers li,
    thead th {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
</style>`;
