// What somebody typed: words that must all be there, and for each the other ways to write it.
"use strict";

const EXACT = 0, VARIANT = 1, READING = 2, ALIKE = 3;   // how a form comes from what was typed; the first is the best
const DIGITS = ["〇", ..."一二三四五六七八九"];
const UNITS = { 十: 10, 百: 100, 千: 1000 };
const ERAS = [["令和", 2019, 9999], ["平成", 1989, 2019], ["昭和", 1926, 1989], ["大正", 1912, 1926], ["明治", 1868, 1912]];
const SHORT = { r: "令和", h: "平成", s: "昭和", t: "大正", m: "明治" };
const SPELLINGS = [   // of common words, the longer ones first; what belongs to the field stands in data/synonyms.yml
  ["障害", "障がい"], ["子ども", "子供", "こども"], ["申し込み", "申込み", "申込"], ["問い合わせ", "問合せ", "問合わせ", "問い合せ"],
  ["取り組み", "取組み", "取組"], ["引き上げ", "引上げ"], ["引き下げ", "引下げ"], ["値上げ", "値上"], ["手続き", "手続"],
];
const HAN = "\u3005\u3007\u3400-\u9fff";

/** The words of a query; what stands in quotes is one, and nothing but itself. */
function terms(query) {
  const found = [];
  const pattern = /["“”]([^"“”]*)(?:["“”]|$)|(?:^|\s)「([^」]*)(?:」(?=\s|$)|$)|[^\s"“”]+/g;
  for (const [written, quoted, bracketed] of widths(query).matchAll(pattern)) {
    const phrase = quoted ?? bracketed;
    const text = fold(phrase ?? written).replace(/\s+/g, " ").trim();
    if (text) found.push({ written: (phrase ?? written).trim(), text, phrase: phrase !== undefined });
  }
  const last = found[found.length - 1];
  if (last && !last.phrase) last.text = last.text.replace(/([ぁ-ん])[a-z]{1,2}$/, "$1");   // half a kana in an input method
  return found;
}

/** Every form to look for: [form, how]. The first is the word itself. */
function forms(term) {
  const found = new Map([[term.text, EXACT]]);
  const add = (rows, how) => { for (const row of rows) if (row && !found.has(row)) found.set(row, how); };
  if (!term.phrase) {
    add(variants(term), VARIANT);
    add(library.spelled(term.text), VARIANT);
    add(library.read(term), READING);
    for (const row of [term.text, ...respelled(term.text)]) add(library.alike(row), ALIKE);
  }
  return [...found];
}

function variants(term) {
  const numbers = [term.text, ...dated(term.text)].flatMap((row) => [row, ...numerals(row)]);
  return [...numbers, ...numbers.flatMap(counted), ...respelled(term.text), ...repeated(term.text), ...prolonged(term)];
}

/** 障がい者 and 障害者. */
function respelled(text) {
  return SPELLINGS.flatMap((row) => {
    const word = row.find((one) => text.includes(one));
    return word ? row.map((other) => text.split(word).join(other)) : [];
  });
}

/** 佐々木 and 佐佐木. */
function repeated(text) {
  return [text.replace(/(.)々/g, "$1$1"), text.replace(new RegExp(`([${HAN}])\\1`, "g"), "$1々")];
}

/** 茅ヶ崎, 茅ケ崎, 茅が崎; 三カ所, 三か所, 三ヵ所, 三箇所. */
function counted(text) {
  const place = new RegExp(`(^|[${HAN}\\d])[ゖけがゕか箇](?=[${HAN}])`, "g");
  return text.search(place) < 0 ? [] : [..."ゖけがゕか箇"].map((kana) => text.replace(place, `$1${kana}`));
}

/** サーバー and サーバ; e-Tax and eTax. */
function prolonged({ written, text }) {
  const longer = fold(written.replace(/([ァ-ヺ])(?=[^ァ-ヺー\s])/g, "$1ー"));
  return [text.replace(/([ぁ-ゖ])-(?![ぁ-ゖ])/g, "$1"), longer, text.replace(/([a-z0-9])-(?=[a-z0-9])/g, "$1")];
}

/** 12/21 as 12月21日, 2023/12/21 and r5.12.21 as days of their years, 2023/12 as a month. */
function dated(text) {
  const [, before, year, month, day] = text.match(/^(?:(令和|平成|昭和|[rhs])?(\d{1,4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/) || [];
  if (!month) return monthOf(text);
  const whole = year ? before || year.length === 4 : text.includes("/");
  return whole && isDay(month, day) ? [`${year ? `${before || ""}${Number(year)}年` : ""}${Number(month)}月${Number(day)}日`] : [];
}

function monthOf(text) {
  const [, year, month] = text.match(/^(\d{4})[-/.](\d{1,2})$/) || [];
  return year && isDay(month, 1) ? [`${year}年${Number(month)}月`] : [];
}

function isDay(month, day) {
  return month > 0 && month < 13 && day > 0 && day < 32;
}

/** 一月 and 1月, 令和5年 and 2023年, 第十二号 and 第12号. */
function numerals(text) {
  if (!/[\d一二三四五六七八九〇十百千元]/.test(text)) return [];
  const arabic = text.replace(/[一二三四五六七八九〇十百千]+/g, (run) => String(valueOf(run)));
  const years = [arabic, ...otherYears(arabic)];
  return [...years, ...years.map((row) => row.replace(/\d+/g, spelledOut)), ...years.map((row) => row.replace(/\d{4}/g, digitByDigit))];
}

function valueOf(run) {
  if (!/[十百千]/.test(run)) return [...run].map((sign) => DIGITS.indexOf(sign)).join("");
  let whole = 0, digit = 0;
  for (const sign of run) {
    if (UNITS[sign]) { whole += (digit || 1) * UNITS[sign]; digit = 0; } else digit = digit * 10 + DIGITS.indexOf(sign);
  }
  return whole + digit;
}

function spelledOut(number) {
  if (number.length > 4 || number.startsWith("0")) return number;
  const parts = [...number].map((digit, at) => {
    const unit = ["", "十", "百", "千"][number.length - 1 - at];
    return digit === "0" ? "" : (digit === "1" && unit ? "" : DIGITS[digit]) + unit;
  });
  return parts.join("");
}

function digitByDigit(number) {
  return [...number].map((digit) => DIGITS[digit]).join("");
}

function otherYears(text) {
  const western = text.replace(/(令和|平成|昭和|大正|明治|[rhstm](?=\d))(元|\d{1,2})年/g, (_, era, year) => {
    const first = ERAS.find(([name]) => name === (SHORT[era] || era))[1];
    return `${first - 1 + (year === "元" ? 1 : Number(year))}年`;
  });
  const found = [western];
  for (const [name, first, last] of ERAS) {
    const inEra = (whole, before, year) => (year >= first && year <= last ? `${before}${name}${year - first + 1}年` : whole);
    const row = western.replace(/(^|\D)(\d{4})年/g, inEra);
    if (row !== western) found.push(row, row.replace(/([和成治正])1年/g, "$1元年"));
  }
  return found;
}
