// Sorts and filters tables marked data-sortable. Without it they are complete, in the order of the page.
"use strict";
(() => {
  const shared = new URL("search/fold.js", document.currentScript.src);
  const make = (name, parts, ...children) => {
    const made = Object.assign(document.createElement(name), parts);
    made.append(...children);
    return made;
  };

  // What texts are compared by, loaded when somebody comes to a field: the folding of the search, with 6ヶ月, 6カ月 and 6か月
  // as one. Where it does not come, width and case still make no difference.
  const folding = () => new Promise((resolve) => {
    const one = (text) => fold(text).replace(/(^|[\u3005\u3007\u3400-\u9fff\d\s])[ゖけがゕか箇](?=[\u3400-\u9fff])/g, "$1ゖ");
    const plain = (text) => text.normalize("NFKC").toLowerCase();
    document.head.append(make("script", { src: shared, onload: () => resolve(one), onerror: () => resolve(plain) }));
  });
  let compared = null;

  // What is missing has no data-value, and stands at the end whichever way the table is sorted.
  const compare = (a, b, way) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    const difference = a - b;
    return way * (Number.isNaN(difference) ? a.localeCompare(b, "ja") : difference);
  };

  const sortable = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const order = table.querySelector("caption [data-order]");
    const written = order && order.textContent;
    heads.forEach((head, at) => {
      const name = head.textContent;
      const button = make("button", { type: "button", className: "table-sort" }, ...head.childNodes);
      button.addEventListener("click", () => {
        const way = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
        const body = table.tBodies[0];
        const value = (row) => row.cells[at].dataset.value;
        body.append(...[...body.rows].sort((a, b) => compare(value(a), value(b), way)));
        if (order) order.textContent = !at && way > 0 ? written : `（「${name}」の${way > 0 ? "" : "逆の"}順）`;
      });
      head.append(button);
    });
  };

  const filtered = (table, number) => {
    const rows = [...table.tBodies[0].rows];
    const id = `table-filter-${number}`;
    const input = make("input", { type: "search", id, autocomplete: "off" });
    const status = make("p", { className: "table-filter__count", role: "status" });
    let words = null;
    const find = async () => {
      const same = await (compared ??= folding());
      words ??= rows.map((row) => same(`${row.textContent} ${row.dataset.reading || ""}`));
      const wanted = same(input.value).split(/\s+/);
      rows.forEach((row, at) => (row.hidden = !wanted.every((word) => words[at].includes(word))));
      const left = rows.filter((row) => !row.hidden).length;
      status.textContent = !input.value ? "" : left ? `${rows.length}行のうち${left}行を表示しています` : "あてはまる行はありません";
    };
    input.addEventListener("focus", () => (compared ??= folding()));
    input.addEventListener("input", find);
    const label = make("label", { htmlFor: id }, "表の中を探す");
    (table.closest(".table-scroll") || table).before(make("div", { className: "table-filter" }, label, input, status));
  };

  document.querySelectorAll("table[data-sortable]").forEach((table, number) => {
    sortable(table);
    filtered(table, number + 1);
  });
})();
