// The sentence that a word stands in, in pieces: [text, whether it is what was looked for].
"use strict";

const LONGEST = 90;   // characters of a sentence that are shown

/** The text in pieces, whole. */
function marked(text, wanted) {
  const { folded, places } = foldedWithPlaces(text);
  const inside = new Uint8Array(text.length);
  for (const form of wanted) {
    for (const at of standsAt(folded, form)) inside.fill(1, places[at], places[at + form.length]);
  }
  const pieces = [];
  for (let at = 0; at < text.length; at++) {
    const last = pieces[pieces.length - 1];
    if (last && last[1] === Boolean(inside[at])) last[0] += text[at]; else pieces.push([text[at], Boolean(inside[at])]);
  }
  return pieces;
}

/** Every place of a form; a part of a longer number (1月 in 11月) counts only where the form stands nowhere else. */
function standsAt(folded, form) {
  const all = [];
  for (let at = form ? folded.indexOf(form) : -1; at >= 0; at = folded.indexOf(form, at + 1)) all.push(at);
  const own = all.filter((at) => !insideNumber(folded, at, form.length));
  return own.length ? own : all;
}

/** How well one of the forms stands in a sentence: by itself, as a part of a longer number, or not. */
function weight(folded, forms) {
  const found = forms.flatMap((form) => standsAt(folded, form).map((at) => insideNumber(folded, at, form.length)));
  return found.length && (found.includes(false) ? 1 : 0.5);
}

/** The sentence with the most of the words, marked and cut to what a reader takes in at a glance; prose before labels. */
function snippet(text, words) {
  const sentences = text.match(/[^。！？!?｡\n]*[。！？!?｡\n]*/g).filter(Boolean);
  let best = sentences[0] || "", most = 0;
  for (const sentence of sentences) {
    const folded = fold(sentence);
    const count = words.reduce((sum, forms) => sum + weight(folded, forms), 0);
    const worth = count && 2 * count + (/[。！？!?]\s*$/.test(sentence) ? 1 : 0);
    if (worth > most) [best, most] = [sentence, worth];
    if (most > 2 * words.length) break;
  }
  return cut(marked(best.trim(), words.flat()));
}

function cut(pieces) {
  const first = pieces.findIndex(([, hit]) => hit);
  const before = pieces.slice(0, Math.max(first, 0)).map(([text]) => text).join("");
  const room = Math.round(LONGEST / 3);
  const shown = before.length > room ? [[`…${before.slice(-room)}`, false], ...pieces.slice(first)] : pieces;
  const kept = [];
  let left = LONGEST;
  for (const [text, hit] of shown) {
    if (left <= 0) break;
    kept.push([text.length > left && !hit ? `${text.slice(0, left)}…` : text, hit]);
    left -= text.length;
  }
  return kept;
}
