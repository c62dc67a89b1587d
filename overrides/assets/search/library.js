// The pages of the site, loaded once and folded, and what is known of their words.
"use strict";

const TITLE = 300, HEADING = 200, TEXT = 100;   // where a word stands; a form that is not exact takes a little away
const MIXED = new RegExp(`^(?=.*[ぁ-ゖ])(?=.*[${HAN}])[ぁ-ゖ${HAN}-]+$`);
const NUMERAL = "一二三四五六七八九〇十百千";

self.library = {
  words: null, pages: [], sections: [], chunks: [], parts: 0, failed: false,

  /** Promises, one a file; each is kept when its pages can be searched. The newest 年度 comes first. */
  load(root, { words, parts, today }) {
    const get = async (name) => {
      const response = await fetch(new URL(name, root));
      if (!response.ok) throw new Error(`${response.status} ${name}`);
      return response.json();
    };
    Object.assign(this, { words: null, pages: [], sections: [], chunks: [], parts: 0, failed: false, today: dayNumber(today) });
    let before = get(words).then((found) => this.learn(found));
    return parts.map((name) => {
      const rows = parts.length > 1 ? before.then(() => get(name)) : get(name);
      before = Promise.all([before, rows]).then(([, found]) => this.add(found));
      return before;
    });
  },

  learn(words) {
    this.words = words;
    this.readings = null;
    this.groups = words.alike.map((group) => group.map(fold));
    this.written = new Map(words.alike.flat().map((word) => [fold(word), word]));
  },

  add(rows) {
    const chunk = { place: [], page: [], section: [] };
    const texts = [];
    const note = (text, place, section) => {
      texts.push(text);
      chunk.place.push(place);
      chunk.page.push(this.pages.length);
      chunk.section.push(section);
    };
    for (const [url, title, kind, day, topics, towns, sections, year = fiscalYear(day)] of rows) {
      const first = this.sections.length;
      note(title, TITLE, -1);
      for (const [id, heading, text] of sections) {
        note(heading, HEADING, this.sections.length);
        note(text, TEXT, this.sections.length);
        this.sections.push({ id, heading, text });
      }
      this.pages.push({ url, title, kind, day, topics, towns, first, last: this.sections.length, year });
    }
    chunk.folded = fold(texts.join("\0"));
    chunk.starts = startsOf(chunk.folded, texts.length);
    chunk.place.forEach((place, entry) => {
      if (place === TITLE) this.pages[chunk.page[entry]].folded = unmarked(chunk.folded.slice(chunk.starts[entry], chunk.starts[entry + 1] - 1));
    });
    this.chunks.push(chunk);
    this.spellings = null;
    this.parts += 1;
  },

  holds(text) {
    return this.chunks.some(({ folded }) => folded.includes(text));
  },

  /** Whether a word stands somewhere in just these letters: for ヨコハマ, the reading よこはま on a page is another word. */
  writes(word) {
    const held = (text) => text.includes(word);
    return this.pages.some(({ title }) => held(title)) || this.sections.some(({ heading, text }) => held(heading) || held(text));
  },

  /** What is written with hyphens somewhere and was typed without: etax, 0451234567. */
  spelled(text) {
    if (!/^[a-z0-9]{3,}$/.test(text)) return [];
    this.spellings ??= new Set(this.chunks.flatMap(({ folded }) => folded.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) || []));
    return [...this.spellings].filter((row) => row.replace(/-/g, "").includes(text));
  },

  /** Words that are read as the kana typed, or as what was converted only in part; what stands in the text so means itself. */
  read({ written, text }) {
    const kana = /^[ぁ-ゖ-]{2,}$/.test(text);
    if (!kana && (!MIXED.test(text) || this.holds(text))) return [];
    if (kana && !/[ぁ-ん]/.test(written) && this.writes(written)) return [];
    this.readings ??= readingsOf(this.words);
    return this.readings.find(text);
  },

  /** Words of the same meaning in the place of the word, or of a part of it. */
  alike(text) {
    const others = ([word, group]) => group.filter((other) => other !== word).map((other) => text.split(word).join(other));
    const pairs = this.groups.flatMap((group) => group.filter((word) => text.includes(word)).map((word) => [word, group]));
    return pairs.flatMap(others).filter((other) => !other.includes(text));
  },

  /** Every place of a form: calls ``note(page, section, place, inside)`` once a title, heading or text. */
  scan(form, note) {
    for (const { folded, starts, place, page, section } of this.chunks) {
      let at = folded.indexOf(form);
      while (at >= 0) {
        const entry = entryAt(starts, at);
        const end = entry + 1 < starts.length ? starts[entry + 1] : folded.length + 1;
        let inside = true;
        for (; inside && at >= 0 && at < end; at = inside ? folded.indexOf(form, at + 1) : at) inside = insideNumber(folded, at, form.length);
        note(page[entry], section[entry], place[entry], inside);
        if (!inside) at = folded.indexOf(form, end);
      }
    }
  },
};

/** A title without 【中止】 before it. */
function unmarked(title) {
  return title.replace(/^【[^】]*】/, "");
}

function startsOf(folded, count) {
  const starts = new Int32Array(count);
  for (let entry = 1; entry < count; entry++) starts[entry] = folded.indexOf("\0", starts[entry - 1]) + 1;
  return starts;
}

function entryAt(starts, at) {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= at) low = middle; else high = middle - 1;
  }
  return low;
}

/** Whether 1月 was found in 11月: it is shown, but last. */
function insideNumber(folded, at, length) {
  return sameNumber(folded[at - 1], folded[at]) || sameNumber(folded[at + length - 1], folded[at + length]);
}

function sameNumber(first, second) {
  if (first === undefined || second === undefined) return false;
  return (first >= "0" && first <= "9" && second >= "0" && second <= "9") || (NUMERAL.includes(first) && NUMERAL.includes(second));
}

function fiscalYear(day) {
  return day ? Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0) : null;
}

function dayNumber(day) {
  return Date.parse(day.length > 7 ? day : `${day}-15`) / 86_400_000;
}
