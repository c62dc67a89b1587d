// Completes the ways to hand a page on: copy, print, and the links where the site has no address of its own yet.
"use strict";
for (const row of document.querySelectorAll("[data-sharing]")) {
  const find = (name) => row.querySelector(`[data-${name}]`);
  const address = row.dataset.address || location.href.split("#")[0];
  const said = row.querySelector("[role=status]");

  if (!row.dataset.address) {
    const words = `${row.dataset.sharing}\n${address}`;
    const title = row.dataset.sharing.split("\n")[0];
    find("line").href = "https://line.me/R/share?text=" + encodeURIComponent(words);
    find("mail").href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(words.replaceAll("\n", "\r\n"))}`;
    row.hidden = false;
  }

  // Where copying is not allowed, the address stands there to be copied by hand.
  const shown = () => {
    const field = Object.assign(document.createElement("input"), { readOnly: true, value: address });
    field.setAttribute("aria-label", "このページのアドレス");
    said.replaceChildren("このアドレスをコピーしてください。", field);
    field.select();
  };
  const copy = find("copy");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = "アドレスをコピーしました。";
    } catch {
      shown();
    }
  });

  const print = find("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
}
