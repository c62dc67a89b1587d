// From kana to the words that are read so: ほけんしょう to 保険証. The words of the site, their readings and which of them
// stand side by side somewhere were listed when the site was built.
"use strict";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const HALFWAY = new RegExp(`^(?=.*[ぁ-ゖ])([ぁ-ゖ]*)([${HAN}]+)([ぁ-ゖ]*)$`);
const MOST = 60;   // forms for one word
const VOICED = "がぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽ";
const UNVOICED = "かきくけこさしすせそたてとはひふへほはひふへほ";

/** What is heard alike is written alike: づ and ず, ぢ and じ. */
function heard(kana) {
  return kana.replace(/づ/g, "ず").replace(/ぢ/g, "じ");
}

/** Look-up of readings: ``find(kana)`` gives the words, folded; the last one may still be being typed. */
function readingsOf({ read, after }) {
  const words = Object.keys(read);
  const folded = words.map(fold);
  const following = after.map((row) => new Set(row.split(" ").filter(Boolean).map(numberOf)));
  // A word also stands as it is written, so that 介護ほけん and ほけん証, converted in part, are walked through like kana.
  const rows = words.flatMap((word, number) => [folded[number], ...read[word].split(",")].map((kana) => [heard(fold(kana)), number]));
  rows.sort(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0));

  function startAt(kana) {
    let low = 0, high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle][0] < kana) low = middle + 1; else high = middle;
    }
    return low;
  }

  function walk(rest, before, written, found) {
    for (const kana of before === null ? [rest] : [rest, unvoiced(rest)].filter(Boolean)) {
      for (let at = startAt(kana[0]); at < rows.length && rows[at][0][0] === kana[0] && found.size < MOST; at++) {
        const [reading, number] = rows[at];
        if (before !== null && !following[before].has(number)) continue;
        if (kana === reading || (reading.startsWith(kana) && (before !== null || kana.length > 1 && folded[number].length > 1))) {
          found.add(written + folded[number]);
        } else if (kana.startsWith(reading)) {
          walk(kana.slice(reading.length), number, written + folded[number], found);
        }
      }
    }
  }

  /** 介ご and ほ険: a word with one end converted. */
  function halfway(text, found) {
    const [, before, written, after] = text.match(HALFWAY) || [];
    const fits = ([kana, number]) => kana !== folded[number] &&
      (after ? folded[number].startsWith(written) && kana.endsWith(after) : folded[number].endsWith(written) && kana.startsWith(before));
    if (written) for (const row of rows) if (folded[row[1]].length > written.length && fits(row)) found.add(folded[row[1]]);
  }

  return {
    find(text) {
      const found = new Set();
      walk(heard(text), null, "", found);
      if (!found.size) halfway(heard(text), found);
      return [...found].filter((word) => ![...found].some((other) => other !== word && word.includes(other)));
    },
  };
}

function unvoiced(kana) {
  const at = VOICED.indexOf(kana[0]);
  return at < 0 ? "" : UNVOICED[at] + kana.slice(1);
}

function numberOf(letters) {
  return [...letters].reduce((number, letter) => number * LETTERS.length + LETTERS.indexOf(letter), 0);
}
