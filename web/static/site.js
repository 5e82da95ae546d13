"use strict";
// Everything works without this file; it adds keys, copying, suggestions, progress, filters and orders of tables.
document.documentElement.classList.add("js");
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const ready = (act) => document.addEventListener("DOMContentLoaded", act);
  const typing = (element) => element.matches("input:not([type=checkbox]),textarea,select");

  // Light and dark: a cookie, so that the server writes the right page at once.
  function theme() {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
  }

  function say(text) {
    one("#said").textContent = text;
  }

  async function copy(button) {
    const said = one("#said");
    const before = button.textContent;
    try {
      await navigator.clipboard.writeText(one(`#${button.dataset.copy}`).innerText.trim());
      button.textContent = said.dataset.copied;
      say(said.dataset.copied);
    } catch {
      getSelection().selectAllChildren(one(`#${button.dataset.copy}`));
      say(said.dataset.failed);
    }
    setTimeout(() => { button.textContent = before; }, 1500);
  }

  // A long table is fetched here, so that the page can say how far it is; short ones, and any after
  // a failure, are left to the browser.
  const LONG_TABLE = 1000;
  const SAID_EVERY = 1000;
  let running = null;
  function rowCounter() {
    let rows = -1, quoted = false;
    return (bytes) => {
      for (const byte of bytes) {
        if (byte === 34) quoted = !quoted;
        else if (byte === 10 && !quoted) rows++;
      }
      return Math.max(rows, 0);
    };
  }
  function fileName(answer) {
    const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") || "");
    return name ? decodeURIComponent(name[1]) : "";
  }
  function handOver(parts, name, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(parts, { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }
  async function fetched(link, signal, tell) {
    const answer = await fetch(link.href, { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const count = rowCounter(), parts = [];
    let bytes = 0;
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      bytes += value.length;
      tell(count(value), bytes);
    }
    handOver(parts, fileName(answer), answer.headers.get("Content-Type"));
  }
  async function download(link) {
    if (running) running.abort();
    const mine = running = new AbortController();
    const place = one(".progress", link.closest(".exports").parentNode), words = place.dataset;
    const bar = one("progress", place), status = one("[role=status]", place), button = one("button", place);
    const csv = new URL(link.href).pathname.endsWith(".csv"), total = Number(link.dataset.rows);
    const say = (text, so) => { if (running === mine) status.textContent = text.replace("{0}", so).replace("{1}", total); };
    const moving = (on) => { if (running === mine) bar.hidden = button.hidden = !on; };
    let said = 0;
    bar.removeAttribute("value");
    bar.max = total;
    place.hidden = false;
    moving(true);
    button.onclick = () => mine.abort();
    say(csv ? words.rows : words.bytes, 0);
    try {
      await fetched(link, mine.signal, (rows, bytes) => {
        if (csv && running === mine) bar.value = Math.min(rows, total);
        if (performance.now() - said < SAID_EVERY) return;
        said = performance.now();
        say(csv ? words.rows : words.bytes, csv ? rows : (bytes / 1e6).toFixed(1));
      });
      say(words.done);
    } catch {
      if (!mine.signal.aborted) link.dataset.plain = "";
      say(mine.signal.aborted ? words.cancelled : words.failed);
    }
    moving(false);
  }

  function filterTable(input) {
    const wanted = input.value.trim().toLowerCase();
    for (const row of all(`#${input.dataset.table} tbody tr`)) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
  function sortable(table) {
    all("thead th", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending" && head.classList.contains("figure") || head.getAttribute("aria-sort") === "ascending";
        all("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const cell = (row) => row.children[column].textContent.trim();
        const order = (a, b) => head.classList.contains("figure") ? parseFloat(cell(a) || 0) - parseFloat(cell(b) || 0) : cell(a).localeCompare(cell(b), "zh-CN-u-co-pinyin");
        one("tbody", table).append(...all("tbody tr", table).sort((a, b) => down ? order(b, a) : order(a, b)));
      });
    });
  }

  // Suggestions: a list box under the search box, by the ARIA combobox pattern.
  function suggests(input, index) {
    const list = document.createElement("ul");
    list.className = "suggestions";
    list.id = `suggestions-${index}`;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.getAttribute("aria-label"));
    input.parentNode.append(list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    let chosen = -1, turn = 0, timer;
    const close = () => { list.hidden = true; chosen = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
    const choose = (next) => {
      const rows = all("li", list);
      if (!rows.length) return;
      chosen = (next + rows.length) % rows.length;
      rows.forEach((row, i) => row.setAttribute("aria-selected", String(i === chosen)));
      input.setAttribute("aria-activedescendant", rows[chosen].id);
      rows[chosen].scrollIntoView({ block: "nearest" });
    };
    const fill = (found) => {
      list.replaceChildren(...found.map((each, i) => {
        const row = document.createElement("li"), label = document.createElement("span"), kind = document.createElement("span");
        row.id = `${list.id}-${i}`;
        row.setAttribute("role", "option");
        row.setAttribute("aria-selected", "false");
        row.dataset.url = each.url;
        label.textContent = each.label;
        kind.textContent = `${each.kind_label} ${each.count}`;
        kind.className = "muted figures";
        row.append(label, kind);
        return row;
      }));
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      chosen = -1;
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      const mine = ++turn, typed = input.value.trim();
      if (!typed || typed.length > 40) { close(); return; }
      timer = setTimeout(async () => {
        const answer = await fetch(`/suggest.json?q=${encodeURIComponent(typed)}`);
        if (mine === turn && answer.ok) fill((await answer.json()).suggestions);
      }, 120);
    });
    input.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return;
      if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
      if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
      if (event.key === "Enter" && chosen >= 0) { location.href = all("li", list)[chosen].dataset.url; event.preventDefault(); }
      if (event.key === "Escape") { close(); event.stopPropagation(); event.preventDefault(); }
    });
    list.addEventListener("mousedown", (event) => {
      const row = event.target.closest("li");
      if (row) location.href = row.dataset.url;
    });
    input.addEventListener("blur", () => setTimeout(close, 150));
  }

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const dialog = one("#keys");
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (typing(event.target) || dialog.open) return;
    const hits = all(".hit"), at = hits.indexOf(document.activeElement);
    const go = (relation) => { const link = one(`a[rel~=${relation}]`); if (link) location.href = link.href; };
    const acts = {
      "/": () => { const box = one("#main input[type=search].suggests") || one("input.suggests"); if (box) { box.focus(); box.select(); } },
      "?": () => dialog.showModal(),
      "j": () => { if (hits.length) hits[Math.min(at + 1, hits.length - 1)].focus(); },
      "k": () => { if (hits.length) hits[Math.max(at - 1, 0)].focus(); },
      "ArrowLeft": () => go("prev"),
      "ArrowRight": () => go("next"),
    };
    const scrolls = event.key.startsWith("Arrow") && event.target.closest(".scroll,.values,details,summary");
    if (acts[event.key] && !scrolls) { acts[event.key](); event.preventDefault(); }
  }

  // A line of a long paper may stand in another part than the one shown.
  function turnToLine() {
    const reader = one(".reader[data-part]"), line = /^#L(\d+)$/.exec(location.hash);
    if (!reader || !line || one(line[0])) return;
    const asked = new URLSearchParams(location.search);
    if (asked.get("line") === line[1]) return;
    asked.set("line", line[1]);
    location.replace(`${reader.dataset.part}?${asked}${line[0]}`);
  }

  ready(() => {
    document.addEventListener("click", (event) => {
      const table = event.target.closest("a[data-rows]:not([data-plain])");
      const bare = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (table && bare && table.dataset.rows > LONG_TABLE) { event.preventDefault(); download(table); return; }
      const button = event.target.closest("button");
      if (!button) return;
      if (button.matches(".theme")) theme();
      if (button.dataset.copy) copy(button);
      if (button.dataset.open) one(`#${button.dataset.open}`).showModal();
    });
    document.addEventListener("input", (event) => {
      if (event.target.matches(".filter-table")) filterTable(event.target);
    });
    document.addEventListener("keydown", keys);
    turnToLine();
    addEventListener("hashchange", turnToLine);
    all("input.suggests").forEach(suggests);
    all("table.sortable").forEach(sortable);
  });
})();
