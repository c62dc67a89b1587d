// The search field in the masthead. Material's script searches after a key; what is pasted, spoken, cleared or still being
// composed in an input method is searched at once too.
"use strict";
(() => {
  // Enter and the arrows belong to the input method while it composes. Safari says so only by the number 229.
  window.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  }, { capture: true });

  const field = document.getElementById("search-query");
  const all = document.querySelector(".search__all");
  if (!field) return;
  field.addEventListener("input", () => {
    field.dispatchEvent(new KeyboardEvent("keyup"));
    all.search = new URLSearchParams({ q: field.value }).toString();
  });
})();
