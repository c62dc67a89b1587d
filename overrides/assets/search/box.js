// The answer as Material's search box takes it: pages with their sections, in HTML, since its script puts it in as such.
"use strict";

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
const html = (pieces) => pieces.map(([text, hit]) => (hit ? `<mark>${escaped(text)}</mark>` : escaped(text))).join("");

function boxed({ results, further, instead }) {
  const items = results.map((result, number) => {
    const [best, ...others] = result.sections;
    // Material shows the sentence of the page itself only if no section ranks as high, and folds away what ranks lower.
    const own = best && !best.id ? best.text : [];
    const article = document_({ ...result, text: own, title: result.title, facts: facts(result, number ? "" : instead) });
    const score = (row) => (best.id ? result.score : result.score - 1 - others.indexOf(row));
    const parts = result.sections.filter(({ id }) => id);
    return [article, ...parts.map((row) => document_({ url: `${result.url}#${row.id}`, title: row.heading, text: row.text, score: score(row) }))];
  });
  return { items: [...items, ...further.map(({ url, title }) => [document_({ url, title: [[title, false]], score: 0 })])] };
}

/** What Material's script draws; ``terms`` goes into the link, so that the page opened marks the words as it writes them. */
function document_({ url, title, text = [], facts = "", score }) {
  const found = [...title, ...text].filter(([, hit]) => hit).map(([word]) => word);
  const terms = Object.fromEntries(found.map((word) => [word, true]));
  return { location: url, title: html(title) + facts, text: html(text) && `<p>${html(text)}</p>`, terms, score };
}

function facts({ kind, day, alike }, instead) {
  const told = alike.map(([asked, found]) => `「${asked}」と同じ意味の「${found}」`);
  if (instead) told.push(instead);
  return ` <small class="search__facts">${[kind, day, ...told].filter(Boolean).map(escaped).join("・")}</small>`;
}
