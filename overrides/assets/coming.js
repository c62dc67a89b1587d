// Keeps coming things right after the day of the build, in open tabs too.
"use strict";
const refreshComing = () => {
  const all = (selector, part = document) => [...part.querySelectorAll(selector)];
  const now = Date.now();
  const today = new Date(now + 324e5).toISOString().slice(0, 10); // the day in Japan
  const over = (item) => Date.parse(item.dataset.ends) <= now;

  for (const mark of all("[data-state]")) {
    const item = mark.closest("[data-ends]");
    const past = item.classList.toggle("is-over", over(item));
    const word = item.dataset.begins <= today ? mark.dataset.state : "";
    mark.textContent = past ? (mark.dataset.over ?? "終了") : word;
    mark.className = "mark mark--" + (past ? "over" : "today");
    mark.hidden = !mark.textContent;
  }

  for (const queue of all("[data-queue]")) {
    const [done] = all("[data-ended]", queue);
    const most = queue.dataset.queue || 1e9;
    let ahead = 0;
    for (const item of all("[data-ends]", queue)) {
      item.hidden = over(item) ? !done : ++ahead > most;
      if (done && over(item)) done.lastElementChild.append(item), (done.hidden = false);
    }
    all("[data-none]", queue)[0].hidden = ahead;
  }

  const words = ["次回", "次々回"];
  for (const item of all("[data-turn]").sort((a, b) => a.dataset.turn - b.dataset.turn)) {
    const [mark] = all("[data-next]", item);
    mark.textContent = (!over(item) && words.shift()) || "";
    mark.hidden = !mark.textContent;
    item.classList.toggle("session--ahead", !mark.hidden);
  }
  for (const none of all("[data-no-turn]")) none.hidden = !words[1];

  for (const word of all(".calendar__today")) word.remove();
  for (const time of all(".calendar time")) {
    const on = time.dateTime === today;
    time.closest("td").classList.toggle("is-today", on);
    const word = { className: "calendar__today", textContent: "今日" };
    if (on) time.after(Object.assign(document.createElement("span"), word));
  }
};
refreshComing();
document.addEventListener("visibilitychange", refreshComing);
