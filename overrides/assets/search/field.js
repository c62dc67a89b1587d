// The search field in the masthead. Material's script searches after a key; what is pasted, spoken, cleared or still being
// composed in an input method is searched at once too. Tab goes through the results, and Enter shows all of them.
"use strict";
(() => {
  const field = document.getElementById("search-query");
  const results = document.getElementById("__search");   // checked while the results are open
  const search = field?.closest(".search");
  let left = false;   // whether somebody has closed the results; Material opens them as soon as the field has the focus again

  // All keys belong to the input method while it composes. Safari says so only by the number 229. Of the others Material gets
  // the arrows: at Enter it would open the first result, at Tab close the results, and at Shift jump into the field.
  window.addEventListener("keydown", (event) => {
    const inside = search?.contains(event.target);
    const composing = event.isComposing || event.keyCode === 229;
    if (composing || (inside && !["ArrowUp", "ArrowDown", "Escape"].includes(event.key))) event.stopImmediatePropagation();
    else if (event.key === "Escape" && inside && results.checked) leave(event);
  }, { capture: true });

  /** Close the results and go back to the field, with what is written in it. */
  function leave(event) {
    event.preventDefault();
    left = true;
    close();
    field.focus();
  }

  function close() {
    if (results.checked) results.click();
  }

  if (!field) return;
  const all = search.querySelector(".search__all"), list = search.querySelector(".search__list");
  new MutationObserver(() => list.querySelectorAll("[tabindex]").forEach((link) => link.removeAttribute("tabindex")))
    .observe(list, { childList: true });   // Material leaves its results to the arrow keys
  field.addEventListener("input", () => {
    left = false;
    if (field.value && !results.checked) results.click();
    field.dispatchEvent(new KeyboardEvent("keyup"));
    all.search = new URLSearchParams({ q: field.value }).toString();
  });
  field.addEventListener("blur", () => (left = false));
  results.addEventListener("change", () => left && queueMicrotask(close));   // a click within a click does nothing
  search.querySelector(".search__close").addEventListener("click", leave);
  search.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== results && !search.contains(relatedTarget)) close();
  });
})();
