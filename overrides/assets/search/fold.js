// How written forms are made one: width, case, kana, hyphens, old characters. One character stays one wherever it can,
// so that a place in the folded text is soon found again in the text as it was written.
"use strict";

// The old forms in brackets in the list of characters for general use (常用漢字表, 2010), variants common in names, and 碍 of 障碍;
// each is followed by its present form.
const OLD = "髙高﨑崎邉辺濵浜嶋島嶌島冨富桒桑舘館齋斉齊斉斎斉渕淵峯峰曾曽檜桧鷗鴎圡土淸清瀨瀬德徳增増" +
  "亞亜惡悪壓圧圍囲醫医爲為壹壱稻稲飮飲隱隠營営榮栄衞衛驛駅悅悦閱閲圓円緣縁鹽塩奧奥應応橫横歐欧毆殴黃黄溫温穩穏假仮" +
  "價価畫画會会壞壊懷懐繪絵擴拡殼殻覺覚學学嶽岳樂楽渴渇鐮鎌勸勧卷巻寬寛歡歓罐缶觀観關関陷陥巖巌顏顔歸帰氣気龜亀僞偽" +
  "戲戯犧犠舊旧據拠擧挙峽峡挾挟敎教狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫徑径惠恵揭掲溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃" +
  "缺欠儉倹劍剣圈圏檢検權権獻献縣県硏研險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕劑剤櫻桜册冊雜雑參参慘惨" +
  "棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙尙尚奬奨將将燒焼稱称" +
  "證証乘乗剩剰壤壌孃嬢條条淨浄疊畳穰穣讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢靑青聲声靜静" +
  "攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒臟臓藏蔵屬属續続墮堕體体對対帶帯" +
  "滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当" +
  "鬪闘獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘彥彦姬姫濱浜甁瓶拂払佛仏竝並變変邊辺辨弁" +
  "瓣弁辯弁舖舗步歩穗穂寶宝襃褒豐豊沒没每毎萬万滿満默黙彌弥藥薬譯訳藪薮豫予餘余與与譽誉搖揺樣様謠謡遙遥來来賴頼亂乱" +
  "碍害覽覧龍竜兩両獵猟綠緑淚涙壘塁勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎錄録灣湾瑤瑶槇槙";
const HYPHENS = "‐‑‒–—―−─ー〜~";
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]|\udb40[\udd00-\uddef]/g;
const CLUSTER = /[\s\S][\u3099\u309a\uff9e\uff9f\u0300-\u036f\ufe00-\ufe0f\u00ad\u200b-\u200f]*(?:\u{db40}[\u{dd00}-\u{ddef}])?/gu;

const TABLE = Uint16Array.from({ length: 65536 }, (_, code) => code);
for (let code = 0x30a1; code <= 0x30f6; code++) TABLE[code] = code - 0x60;   // katakana to hiragana
for (const mark of HYPHENS) TABLE[mark.charCodeAt(0)] = 0x2d;
for (let at = 0; at < OLD.length; at += 2) TABLE[OLD.charCodeAt(at)] = OLD.charCodeAt(at + 1);
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The text as it is compared. */
function fold(text) {
  const plain = widths(text).toLowerCase();
  const codes = new Uint16Array(plain.length);
  for (let at = 0; at < codes.length; at++) codes[at] = TABLE[plain.charCodeAt(at)];
  return DECODER.decode(codes);
}

/** Full and half width made one (NFKC), without what nobody sees, and with 𠮷 as 吉. */
function widths(text) {
  return text.normalize("NFKC").replace(UNSEEN, "").replace(/𠮷/g, "吉");
}

/** The folded text, and for each of its characters the place in the text as written; one place more for the end. */
function foldedWithPlaces(text) {
  let folded = "", at = 0;
  const places = [];
  for (const cluster of text.match(CLUSTER) || []) {
    const part = fold(cluster);
    for (let more = 0; more < part.length; more++) places.push(at);
    folded += part;
    at += cluster.length;
  }
  places.push(at);
  return { folded, places };
}
