// From a query to pages in order, each with the sections and sentences that hold the words.
"use strict";

const FACETS = ["kind", "year", "topic", "town"];
const SECTIONS = 3;   // of one page that are shown

/**
 * What was found: ``count`` pages, the first ``limit`` of them described, and how many each box to tick would leave.
 * ``chosen`` holds the values ticked, by facet; a page fits if it has one of them in every facet where any is ticked.
 */
function answer({ query, chosen = {}, limit, further = false }) {
  const complete = library.parts === self.setup.parts.length;
  const { asked, found, instead } = searched(terms(query), query.trim(), complete);
  const fitting = found.filter((hit) => FACETS.every((facet) => fits(hit.page, facet, chosen)));
  return {
    query,
    instead,
    count: fitting.length,
    total: found.length,
    complete,
    results: fitting.slice(0, limit).map((hit) => described(hit, asked)),
    further: further ? fitting.slice(limit).map(({ page: { url, title } }) => ({ url, title })) : [],
    facets: Object.fromEntries(FACETS.map((facet) => [facet, pagesPerValue(found, facet, chosen)])),
  };
}

/** Pages with every word; where there are none, what comes nearest, and ``instead`` says what was looked for. */
function searched(words, query, complete) {
  const asked = words.map(matches);
  const found = asked.length ? ranked(asked) : [];
  if (found.length || !complete || !words.length) return { asked, found };
  return (words.length === 1 ? halves(words[0], query) : fewer(asked)) || { asked, found };
}

/** Without the words that stand nowhere; where the others stand on no page together, the pages with most of them. */
function fewer(asked) {
  const present = asked.filter(({ pages }) => pages.some(Boolean));
  if (!present.length) return null;
  const most = Math.max(...library.pages.map((_, page) => held(present, page)));
  const found = ranked(present, most);
  const missing = asked.filter((word) => !present.includes(word));
  const told = [
    missing.length ? `${quoted(missing)}はどのページにもないので、${quoted(present)}で探しました` : "",
    most < present.length ? `${quoted(present)}がそろったページはないので、一部だけがあるページを示します` : "",
  ];
  return { asked: present, found, instead: told.filter(Boolean).join("。") };
}

function held(asked, page) {
  return asked.filter(({ pages }) => pages[page]).length;
}

function quoted(asked) {
  return asked.map(({ term }) => `「${term.written}」`).join("と");
}

/** 年金講座 as 年金 and 講座: the longest first word that is found together with the rest. */
function halves({ text, phrase }, query) {
  if (phrase || !new RegExp(`^[${HAN}]{4,}$`).test(text)) return null;
  for (let at = text.length - 2; at > 1; at--) {
    const cut = [text.slice(0, at), text.slice(at)];
    const asked = cut.map((word) => matches({ written: word, text: word, phrase: false }));
    const found = ranked(asked);
    if (found.length) return { asked, found, instead: `「${query}」は見つからないので、${quoted(asked)}で探しました` };
  }
  return null;
}

/** Where one word stands: the best rank a page and a section, and the form that it comes from. */
function matches(term) {
  const rows = forms(term);
  const pages = new Uint16Array(library.pages.length), sections = new Uint16Array(library.sections.length);
  const form = new Uint8Array(library.pages.length);
  rows.forEach(([text, how], number) => {
    library.scan(text, (page, section, place, inside) => {
      const rank = inside ? place / 100 : place - 10 * how;
      if (rank > pages[page]) [pages[page], form[page]] = [rank, number];
      if (section >= 0 && rank > sections[section]) sections[section] = rank;
    });
  });
  return { term, rows, pages, sections, form };
}

/** Pages with every word, or with so many: by rank, then those near the day of the site. */
function ranked(asked, many = asked.length) {
  const hits = [];
  library.pages.forEach((page, number) => {
    if (held(asked, number) >= many) hits.push({ page, number, score: score(page, number, asked), far: distance(page) });
  });
  return hits.sort((a, b) => b.score - a.score || a.far - b.far || (a.page.url < b.page.url ? -1 : 1));
}

function score(page, number, asked) {
  let sum = asked.reduce((rank, { pages }) => rank + pages[number], 0);
  for (const { term, rows, pages } of asked) {
    if (rows.some(([form]) => form === page.folded)) sum += 50;
    if (/\d/.test(term.text) && isOf(page.day, rows)) sum += TITLE - pages[number];
  }
  if (asked.length > 1 && together(page, asked)) sum += 40;
  return page.kind === library.words.kinds.length - 1 ? sum - 150 : sum;   // lists hold what stands on pages of its own
}

/** Whether one of the forms is the day of the page, or a part of it. */
function isOf(day, rows) {
  const text = dayText(day);
  return rows.some(([form]) => text.includes(form) && !insideNumber(text, text.indexOf(form), form.length));
}

function together({ first, last }, asked) {
  for (let section = first; section < last; section++) if (asked.every(({ sections }) => sections[section])) return true;
  return false;
}

function distance({ day }) {
  return day ? Math.abs(dayNumber(day) - library.today) : 400;
}

function described({ page, number, score: rank }, asked) {
  const words = asked.map(({ rows }) => rows.map(([form]) => form));
  const near = asked.filter(({ rows, form, pages }) => pages[number] && rows[form[number]][1] === ALIKE);
  return {
    url: page.url,
    title: marked(page.title, words.flat()),
    kind: library.words.kinds[page.kind],
    day: dayText(page.day) + weekdayText(page.day),
    alike: near.map(({ term, rows, form }) => [term.written, library.written.get(rows[form[number]][0]) || rows[form[number]][0]]),
    score: rank,
    sections: shown(page, asked).map((at) => {
      const { id, heading, text } = library.sections[at];
      return { id, heading: marked(heading, words.flat()), text: snippet(text, words) };
    }),
  };
}

/** The sections with most of the words, best first; a page found by its title alone shows its beginning. */
function shown({ first, last }, asked) {
  const rows = [];
  for (let at = first; at < last; at++) {
    const held = asked.filter(({ sections }) => sections[at]);
    if (held.length) rows.push({ at, held: held.length, rank: held.reduce((sum, { sections }) => sum + sections[at], 0) });
  }
  rows.sort((a, b) => b.held - a.held || b.rank - a.rank || a.at - b.at);
  return rows.length ? rows.slice(0, SECTIONS).map(({ at }) => at) : first < last ? [first] : [];
}

function values(page, facet) {
  const { kinds, topics, towns } = library.words;
  if (facet === "kind") return [kinds[page.kind]];
  if (facet === "year") return page.year === null ? [] : [`${page.year}`];
  return facet === "topic" ? page.topics.map((at) => topics[at]) : page.towns.map((at) => towns[at]);
}

function fits(page, facet, chosen) {
  const wanted = chosen[facet] || [];
  return !wanted.length || values(page, facet).some((value) => wanted.includes(value));
}

/** [value, pages] of one facet, with what is ticked in the others; in the order of the lists, years from the newest. */
function pagesPerValue(found, facet, chosen) {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map((chosen[facet] || []).map((value) => [value, 0]));
  for (const { page } of found) {
    if (!others.every((other) => fits(page, other, chosen))) continue;
    for (const value of values(page, facet)) counts.set(value, (counts.get(value) || 0) + 1);
  }
  const order = { kind: library.words.kinds, topic: library.words.topics, town: library.words.towns }[facet];
  const rows = [...counts];
  return order ? rows.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)) : rows.sort(([a], [b]) => b - a);
}

function dayText(day) {
  const [year, month, date] = day.split("-").map(Number);
  return day && `${year}年${month}月${date ? `${date}日` : ""}`;
}

/** 「（木）」, where the day is known. */
function weekdayText(day) {
  const [year, month, date] = day.split("-").map(Number);
  return date ? `（${"日月火水木金土"[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]}）` : "";
}
