// The masthead: on a phone, buttons open the menu and the search. Without it the menu is a details that opens by itself.
// It runs before Material's script, two habits of which it keeps from this site.
"use strict";
(() => {
  // Material takes every "alternate" for a translation of the site and asks for its sitemap, on each page. Ours are feeds.
  document.querySelectorAll("link[rel=alternate]").forEach((feed) => feed.relList.add("feed"));

  const results = document.getElementById("__search");     // checked while the results of a search are open
  const field = document.getElementById("search-query");
  const buttons = [...document.querySelectorAll("button.toggle")];
  const open = (button) => button.getAttribute("aria-expanded") === "true";
  const set = (button, state) => button.setAttribute("aria-expanded", String(state));
  const closeResults = () => results.checked && results.click();

  document.querySelector("details.toggle").remove();
  buttons.forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const state = !open(button);
      buttons.forEach((each) => set(each, each === button && state));
      closeResults();
      if (state && button.matches(".toggle--search")) field.focus();
    });
  });

  document.addEventListener("keydown", (event) => {
    const opened = buttons.find((button) => open(button) && button.checkVisibility());
    if (event.key !== "Escape" || !opened) return;
    set(opened, false);
    opened.focus();
  });

  // Material listens for single letters (f, s, n, p, ...). Who speaks to the computer, or trembles, would jump through the
  // site (WCAG 2.1.4); they go no further than here.
  window.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea");
    if (event.key.length === 1 && !typing) event.stopImmediatePropagation();
  }, { capture: true });
})();
