// The search worker. It speaks Material's messages (setup, ready, query, result) with the box in the page frame, and
// two of its own with the search page. Until somebody searches, these few lines are all that is loaded.
"use strict";

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3, FIND = 4, FOUND = 5;
const SCRIPTS = ["fold.js", "query.js", "readings.js", "library.js", "marks.js", "answer.js", "box.js"];
const FAILED = { items: [[{ location: "search/", title: "検索の資料を読みこめませんでした", text: "", terms: {}, score: 1 }]] };
const root = new URL("../../", self.location);
let loading = null;   // the files, once somebody has searched
let newest = 0;       // what is typed on overtakes what was asked before

self.addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    self.setup = data.config;
    self.postMessage({ type: READY });
  } else if (type === QUERY || type === FIND) {
    respond(type, data, ++newest);
  }
});

async function respond(type, asked, number) {
  const query = type === QUERY ? { query: asked, limit: 20, further: true } : asked;
  if (!query.query.trim()) {
    tell(type, { query: "", count: 0, total: 0, complete: true, results: [], further: [], facets: {} });
    return;
  }
  try {
    for (; SCRIPTS.length; SCRIPTS.shift()) self.importScripts(SCRIPTS[0]);   // one that has come is not asked for twice
    loading = loading || library.load(root, self.setup);
    for (let part = 0, told = 0; part < loading.length; part++) {
      await loading[part];
      if (number !== newest) return;
      if (library.parts > told) tell(type, answer(query));
      told = library.parts;
    }
  } catch (error) {
    loading = null;   // the next key tries again
    if (number === newest) tell(type, { ...query, failed: true });
  }
}

function tell(type, found) {
  self.postMessage(type === QUERY ? { type: RESULT, data: inBox(found) } : { type: FOUND, data: found });
}

function inBox(found) {
  if (found.failed) return FAILED;
  return found.query ? boxed(found) : { items: [] };
}
