"use strict";
// The search page: narrows a result in place. The address keeps the whole state, the keyboard its place, and the
// new total is said aloud. Without this file the same links and fields load the page anew.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  // What was typed into a facet and how it is ordered, by its id: this outlives the answer that replaces it.
  const kept = new Map();
  const keptOf = (facet) => kept.get(facet.id) || kept.set(facet.id, { typed: "", byName: false }).get(facet.id);

  // Names, aliases, pinyin from the start of a syllable, initials. The ids of units and leaders are their pinyin.
  const plain = (text) => text.toLowerCase().replace(/[\s'-]/g, "").replaceAll("v", "u");
  function finds(row, wanted) {
    const syllables = one("input", row).value.toLowerCase().split("-").filter(Boolean);
    const names = [one(".value", row).textContent, ...(row.dataset.also || "").split(" ")];
    return names.some((name) => plain(name).includes(wanted))
      || syllables.map((syllable) => syllable[0]).join("").includes(wanted)
      || syllables.some((_, i) => plain(syllables.slice(i).join("")).startsWith(wanted));
  }
  function filter(facet) {
    const wanted = plain(keptOf(facet).typed);
    if (facet.dataset.more) { lookUp(facet, wanted); return; }
    hide(facet, wanted);
  }
  function hide(facet, wanted) {
    const rows = all(".values li", facet);
    for (const row of rows) row.hidden = Boolean(wanted) && !finds(row, wanted);
    one(".nothing", facet).hidden = rows.some((row) => !row.hidden);
  }

  // A facet with more values than it shows is asked for those of a name. What is chosen stays in the form, unseen.
  const WAIT = 150, MOST = 100;
  async function lookUp(facet, wanted) {
    const state = keptOf(facet), turn = state.turn = (state.turn || 0) + 1, list = one(".values", facet);
    if (!facet.rows) facet.rows = all("li", list);
    if (!wanted) { put(facet, facet.rows, facet.dataset.more); return; }
    await new Promise((done) => { setTimeout(done, WAIT); });
    if (turn !== state.turn) return;
    const address = `${facet.dataset.more}&prefix=${encodeURIComponent(state.typed.trim())}`;
    try {
      const answer = await fetch(`${address.replace("/facets?", "/facets.json?")}&size=${MOST}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      if (turn === state.turn && facet.isConnected) put(facet, found.values.map((value) => made(facet, value)), address, found.total);
    } catch {
      if (turn === state.turn) hide(facet, wanted);
    }
  }
  function put(facet, rows, address, total) {
    const rest = one(".rest a", facet), held = new Set(rows.map((row) => one("input", row).value));
    const chosen = facet.rows.filter((row) => one("input", row).checked && !held.has(one("input", row).value));
    for (const row of rows) row.hidden = false;
    for (const row of chosen) row.hidden = true;
    one(".values", facet).replaceChildren(...rows, ...chosen);
    one(".nothing", facet).hidden = rows.length > 0;
    rest.dataset.whole ||= rest.textContent;
    rest.textContent = total === undefined ? rest.dataset.whole : rest.dataset.rest.replace("{0}", total - rows.length);
    rest.href = address;
    rest.parentNode.hidden = total !== undefined && total <= rows.length;
    if (keptOf(facet).byName) order(facet);
  }
  function make(name, properties, ...inside) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  }
  function made(facet, value) {
    const { only, not, onlyShort, notShort } = facet.dataset;
    const link = (href, text, long) => { const a = make("a", { href, rel: "nofollow" }, text); a.setAttribute("aria-label", long.replace("{0}", value.value)); return a; };
    const through = value.through_collective > 0 ? [make("span", { className: "muted" }, ` +${value.through_collective}`)] : [];
    const acts = value.selected ? [] : [link(value.only_url, onlyShort, only), ...(value.not_url ? [" ", link(value.not_url, notShort, not)] : [])];
    const row = make("li", {},
      make("label", {}, make("input", { type: "checkbox", name: facet.id.replace("facet-", ""), value: value.id, checked: value.selected }), " ", make("span", { className: "value" }, value.value)),
      make("span", { className: "count figures" }, String(value.count), ...through),
      make("span", { className: "acts" }, ...acts));
    Object.assign(row.dataset, { count: value.count, also: value.aliases.join(" ") });
    return row;
  }
  function order(facet) {
    const byName = keptOf(facet).byName, button = one(".by-name", facet), list = one(".values", facet);
    const label = (row) => one(".value", row).textContent;
    const named = (a, b) => label(a).localeCompare(label(b), "zh-CN-u-co-pinyin");
    const counted = (a, b) => b.dataset.count - a.dataset.count || named(a, b);
    list.append(...all("li", list).sort(byName ? named : counted));
    button.textContent = byName ? button.dataset.count : button.dataset.name;
  }
  function restore() {
    for (const [id, { typed, byName }] of kept) {
      const facet = document.getElementById(id), input = facet && one(".inside", facet);
      if (!input) continue;
      input.value = typed;
      if (byName) order(facet);
      filter(facet);
    }
  }

  // Where the keyboard was, found again in what replaces it; where that is gone, its neighbour.
  function place(element) {
    const facet = element.closest(".facet"), chips = element.closest(".chips");
    if (chips) {
      const at = all("a", chips).indexOf(element);
      return () => { const left = all(".chips a"); return left[Math.min(at, left.length - 1)] || one("#total"); };
    }
    if (!facet) return () => one("#total");
    const row = element.closest("li"), box = element.matches("input") ? element : row && one("input", row);
    const field = element.matches(".inside,.by-name") ? `.${element.className.split(" ").at(-1)}` : "";
    const at = row ? all(".values li", facet).indexOf(row) : 0;
    return () => {
      const now = document.getElementById(facet.id);
      if (!now) return one("#total");
      const same = field ? one(field, now) : all("input", now).find((each) => box && each.name === box.name && (each.type !== "checkbox" || each.value === box.value));
      const beside = all(".values li", now).filter((each) => !each.hidden).map((each) => one("input", each));
      return same || beside[Math.min(at, beside.length - 1)] || one("summary", now);
    };
  }

  function say(text) {
    const said = one("#said");
    said.textContent = "";
    setTimeout(() => { said.textContent = text; }, 60);
  }

  let latest = 0, shown = location.pathname + location.search;
  async function show(address, from) {
    const turn = ++latest, back = place(from);
    one("#results").setAttribute("aria-busy", "true");
    let answer, page;
    try {
      answer = await fetch(address, { headers: { Accept: "text/html" } });
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      location.href = address;
      return;
    }
    if (turn !== latest) return;
    if (!answer.ok || !one("#results", page)) { location.href = address; return; }
    const scrolls = all(".values").map((list) => [list.closest(".facet").id, list.scrollTop]);
    const closed = all(".facet:not([open])").map((facet) => facet.id);
    const active = document.activeElement;
    const lost = active === document.body || active.closest("#facets,#results");
    const progress = one("#results .progress:not([hidden])");
    if (progress) one(".progress", page).replaceWith(progress);
    for (const id of ["results", "facets", "chosen"]) document.getElementById(id).replaceWith(page.getElementById(id));
    document.title = page.title;
    history.pushState({}, "", address);
    shown = location.pathname + location.search;
    for (const id of closed) { const facet = document.getElementById(id); if (facet) facet.open = false; }
    restore();
    for (const [id, top] of scrolls) { const list = one(`#${id} .values`); if (list) list.scrollTop = top; }
    if (lost) back().focus({ preventScroll: Boolean(from.closest("#facets")) });
    say(one("#total").textContent);
  }

  // After a link changed the state, the hidden fields and the box must say the same as the address.
  function sync(form) {
    const state = new URL(location.href).searchParams;
    form.elements.q.value = state.get("q") || "";
    all("input[type=hidden]", form).forEach((field) => field.remove());
    for (const name of ["sort", "size", "literal"]) for (const value of state.getAll(name)) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
  }

  // A range that cannot be read is refused beside its fields; the page stays.
  function readable(form) {
    const range = one(".range", form);
    if (!range) return true;
    const { from, to } = form.elements;
    const bad = [from, to].some((year) => !year.validity.valid);
    const reversed = !bad && from.value && to.value && Number(to.value) < Number(from.value);
    const wrong = one(".wrong", range);
    wrong.textContent = bad ? range.dataset.year : reversed ? range.dataset.order : "";
    for (const year of [from, to]) year.setAttribute("aria-invalid", String(Boolean(bad ? !year.validity.valid : reversed)));
    return !wrong.textContent;
  }
  function narrow(form, from) {
    if (!readable(form)) return;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) fields.append(name, value);
    show(fields.size ? `/search?${fields}` : "/search", from);
  }

  function clicked(event, form) {
    const button = event.target.closest(".by-name"), link = event.target.closest("a");
    if (button) {
      const facet = button.closest(".facet");
      keptOf(facet).byName = button.textContent === button.dataset.name;
      order(facet);
    }
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.closest(".shown")) {
      event.preventDefault();
      one("#unfold").checked = false;
      one("#total").focus({ preventScroll: true });
      one("#results").scrollIntoView();
    } else if (link.closest(".acts,.chips,.sorts,.readings")) {
      event.preventDefault();
      show(link.getAttribute("href"), link).then(() => sync(form));
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    const form = one("#narrow");
    form.noValidate = true;
    form.addEventListener("change", (event) => { if (event.target.closest("#facets") && event.target.name) narrow(form, event.target); });
    form.addEventListener("submit", (event) => { event.preventDefault(); narrow(form, event.submitter || form); });
    form.addEventListener("click", (event) => clicked(event, form));
    form.addEventListener("input", (event) => {
      if (!event.target.matches(".inside")) return;
      const facet = event.target.closest(".facet");
      keptOf(facet).typed = event.target.value;
      filter(facet);
    });
    form.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target.matches(".inside")) event.preventDefault(); });
    addEventListener("popstate", () => { if (location.pathname + location.search !== shown) location.reload(); });
  });
})();
