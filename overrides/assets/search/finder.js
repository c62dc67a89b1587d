// The search page: field, boxes to tick, results. Its address says all of it, so that it can be sent to somebody else.
"use strict";
(() => {
  const SETUP = 0, FIND = 4, FOUND = 5, STEP = 20;
  const config = JSON.parse(document.getElementById("__config").textContent);
  const root = new URL(`${config.base}/`, location);
  const finder = document.querySelector(".finder");
  const part = (name, inside = finder) => inside.querySelector(`.finder__${name}`);
  const field = document.getElementById("finder-query");
  const facets = [...finder.querySelectorAll("[data-facet]")];
  const heading = document.title;
  let limit = STEP, shown = "";
  let worker = null, ready = null;   // from the first question on

  const chosen = () => Object.fromEntries(facets.map((facet) =>
    [facet.dataset.facet, [...facet.querySelectorAll(":checked")].map(({ value }) => value)]));

  function address() {
    const parameters = new URLSearchParams(field.value.trim() ? { q: field.value.trim() } : {});
    for (const [name, values] of Object.entries(chosen())) for (const value of values) parameters.append(name, value);
    return `${location.pathname}${[...parameters].length ? `?${parameters}` : ""}`;
  }

  /** A worker that knows the search's files. */
  async function begin() {
    worker = new Worker(new URL(config.search, location));
    worker.addEventListener("message", ({ data: { type, data } }) => { if (type === FOUND && data.query === field.value) draw(data); });
    worker.addEventListener("error", fail);
    const index = await fetch(new URL("search/search_index.json", root));
    worker.postMessage({ type: SETUP, data: await index.json() });
  }

  /** Nothing is left of what did not come, so that the next question begins anew. */
  function fail() {
    worker.terminate();
    ready = null;
    draw({ query: field.value, failed: true });
  }

  async function find() {
    const asked = { query: field.value, chosen: chosen(), limit };
    ready ??= begin();
    const mine = ready;
    try {
      await mine;
      worker.postMessage({ type: FIND, data: asked });
    } catch {
      if (mine === ready) fail();
    }
  }

  /** A step that the browser's back button takes back. */
  function keep() {
    limit = STEP;
    if (address() !== `${location.pathname}${location.search}`) history.pushState(null, "", address());
    find();
  }

  /** The field and the boxes as the address says. */
  function recall() {
    const parameters = new URLSearchParams(location.search);
    field.value = parameters.get("q") || "";
    for (const facet of facets) {
      const values = parameters.getAll(facet.dataset.facet);
      drawBoxes(facet, values.map((value) => [value, null]), values);
    }
    limit = STEP;
    find();
  }

  function copy(name) {
    return document.getElementById(`finder-${name}`).content.firstElementChild.cloneNode(true);
  }

  function drawBoxes(facet, rows, ticked) {
    const held = facet.contains(document.activeElement) ? document.activeElement.value : null;
    facet.hidden = !rows.length;
    facet.querySelector(".finder__boxes").replaceChildren(...rows.map(([value, count]) => {
      const box = copy("box"), input = box.querySelector("input");
      Object.assign(input, { value, checked: ticked.includes(value) });
      part("value", box).textContent = facet.dataset.facet === "year" ? `${value}年度` : value;
      part("number", box).textContent = count === null ? "" : `${count}件`;
      return box;
    }));
    [...facet.querySelectorAll("input")].find(({ value }) => value === held)?.focus();
  }

  function pieces(node, rows) {
    node.replaceChildren(...rows.map(([text, hit]) => (hit ? Object.assign(document.createElement("mark"), { textContent: text }) : text)));
  }

  function link(node, url, id, rows) {
    const target = new URL(url, root);
    const words = [...new Set(rows.filter(([, hit]) => hit).map(([text]) => text))];
    if (words.length) target.searchParams.set("h", words.join(" "));
    if (id) target.hash = id;
    node.href = target;
  }

  function drawResult({ url, title, kind, day, alike, sections }) {
    const item = copy("result"), head = item.querySelector("a");
    const whole = sections.find(({ id }) => !id);
    pieces(head, title);
    link(head, url, "", [...title, ...(whole ? whole.text : [])]);
    part("facts", item).textContent = [kind, day].filter(Boolean).join("・");
    part("alike", item).textContent = alike.map(([asked, found]) => `「${asked}」と同じ意味の「${found}」で見つかりました。`).join("");
    pieces(part("text", item), whole ? whole.text : []);
    part("sections", item).replaceChildren(...sections.filter(({ id }) => id).map((section) => {
      const row = copy("section"), anchor = row.querySelector("a");
      pieces(anchor, section.heading);
      link(anchor, url, section.id, [...section.heading, ...section.text]);
      pieces(part("text", row), section.text);
      return row;
    }));
    return item;
  }

  function told({ query, instead, count, total, complete, failed }) {
    if (failed) return "検索の資料を読みこめませんでした。通信を確かめて、もう一度「さがす」を押してください。";
    if (!query.trim()) return "";
    const rest = complete ? "" : "古い年度をさがしています…";
    if (!count) return complete ? `「${query.trim()}」は見つかりませんでした。` : rest;
    const asked = instead ? `${instead}。` : `「${query.trim()}」で`;
    return `${asked}見つかったページ：${count}件${count < total ? `（しぼりこむ前は${total}件）` : ""}${rest}`;
  }

  function draw(found) {
    const { query, count, complete, failed, results, facets: counts } = found;
    part("count").textContent = told(found);
    document.title = query.trim() ? `「${query.trim()}」の${heading}` : heading;
    part("none").hidden = Boolean(failed || !complete || count || !query.trim());
    if (failed) return;
    const ticked = chosen();
    for (const facet of facets) drawBoxes(facet, counts[facet.dataset.facet] || [], ticked[facet.dataset.facet]);
    part("narrow").hidden = facets.every(({ hidden }) => hidden);
    const now = JSON.stringify(results);
    if (now !== shown) part("results").replaceChildren(...results.map(drawResult));   // what is read is not taken away
    shown = now;
    part("more").hidden = results.length >= count;
  }

  field.addEventListener("input", () => { limit = STEP; find(); });
  field.addEventListener("change", keep);
  finder.addEventListener("submit", (event) => { event.preventDefault(); keep(); });
  part("narrow").addEventListener("change", keep);
  part("more").addEventListener("click", () => {
    const first = part("results").children.length;
    limit += STEP;
    find();
    worker.addEventListener("message", () => part("results").children[first]?.querySelector("a").focus(), { once: true });
  });
  window.addEventListener("popstate", recall);

  finder.hidden = false;
  if (window.matchMedia("(min-width: 60em)").matches) part("narrow").open = true;
  recall();
  if (!field.value) field.focus();
})();
