/* The search page: what is asked for, and what answers. */
(() => {
  "use strict";
  const view = window.minutebookView;
  const { make, count, FACETS } = view;
  const engine = window.minutebook;
  const place = document.querySelector("[data-search]");
  const part = (name) => place.querySelector(`[data-${name}]`);
  const status = place.querySelector('[role="status"]');
  const box = document.querySelector('.find input[name="q"]');
  const [hints, offers, when, found, facets, order, chips, list, more, toTry, begin] =
    ["hints", "offers", "when", "found", "facets", "order", "chips", "hits", "more", "try", "begin"].map(part);

  let state;
  const visits = view.visits(() => state);

  const isChosen = () => FACETS.some((name) => state.chosen[name].length);

  function type() {
    state.query = box.value;
    visits.type();
    follow();
  }

  /** Goes on to another view of the search, one that Back leads away from. */
  function go(changes) {
    visits.settle();
    state = { ...state, ...changes };
    visits.settle();
    run(false);
  }

  const choose = (changes) => go({ chosen: { ...state.chosen, ...changes } });

  // ---- The answer ----

  let turn = 0;

  function say(is, ...words) {
    status.dataset.state = is;
    status.replaceChildren(...words);
    place.setAttribute("aria-busy", String(is === "searching"));
  }

  /** Runs a task of this turn; one that a later turn overtakes does nothing more. */
  async function attempt(task) {
    const mine = ++turn;
    status.dataset.state = "searching";
    // What is soon there need not be announced.
    const slow = setTimeout(() => mine === turn && say("searching", "Searching…"), 250);
    try {
      await task(() => mine === turn);
    } catch (error) {
      if (mine !== turn) return;
      const again = make("button", { type: "button" }, "Try again");
      again.addEventListener("click", () => attempt(task));
      begin.hidden = true;
      say("failed", "A part of the search index did not load. ", again, make("span", { class: "at" }, error.message));
    } finally {
      clearTimeout(slow);
    }
  }

  const run = (typing) => attempt(async (current) => {
    const query = state.query.trim();
    if (!query && !isChosen()) return idle();
    const asked = typing && /[\p{L}\p{N}]$/u.test(query) ? query + "*" : query || "after:1000";
    const [answer, pages] = await Promise.all([engine.search(asked), engine.names(query)]);
    const together = fullest(answer.hits);
    if (state.words && together.length) answer.hits = together;
    const hits = await view.narrowed(answer.hits, state.chosen);
    const groups = await view.grouped(hits, state);
    const all = await view.narrowed(answer.hits, state.chosen, ["year", "quarter"]);
    if (!current()) return;
    const focused = document.activeElement.dataset.key;
    title(query);
    hint(answer, hits);
    offer(pages);
    toTry.hidden = hits.length > 0;
    begin.hidden = true;
    chart(all, together.length ? new Set(together) : new Set(all));
    // What the hits say is in many files: what needs none of them does not wait.
    const first = document.createElement("ol"), shown = { query, words: answer.words, hits, seen: [] };
    await view.append(first, view.pageOf(groups, 0), shown, current);
    if (!current()) return;
    found.hidden = !answer.hits.length;
    list.replaceChildren(...first.children);
    list.dataset.group = state.group;
    goOn(groups, shown, view.pageOf(groups, 0).length);
    await view.facets(facets, answer.hits, state.chosen, (name, values) => choose({ [name]: values }), current);
    if (!current()) return;
    chip();
    order.sort.value = state.sort;
    order.group.value = state.group;
    order.words.checked = Boolean(state.words);
    order.words.parentElement.hidden = !together.length;
    refocus(focused);
    say("done", summary(hits));
  });

  /** The hits with the most of the words; none where all have as many. */
  function fullest(hits) {
    const most = Math.max(0, ...hits.map((hit) => hit.matched));
    const all = hits.filter((hit) => hit.matched === most);
    return all.length < hits.length ? all : [];
  }

  function idle() {
    title("");
    for (const element of [hints, offers, when, list]) element.replaceChildren();
    when.hidden = found.hidden = toTry.hidden = true;
    begin.hidden = false;
    say("idle", "");
    // What every search needs is there when the first word is typed.
    return engine.search("");
  }

  function title(query) {
    const name = document.title.replace(/^.* · /, "");
    document.title = (query ? query.slice(0, 60) + " · " : "") + "Search · " + name;
  }

  function summary(hits) {
    if (!hits.length) return "Nothing found.";
    const meetings = new Set(hits.map(({ doc }) => engine.meeting(doc).number));
    return `${count(hits.length, "passage")} in ${count(meetings.size, "meeting")}`;
  }

  function hint(answer, hits) {
    hints.replaceChildren(...[...answer.corrections].map(([wrong, right]) =>
      make("p", {}, `No passage has “${wrong}”. Found instead: `, make("strong", {}, right), ".")));
    if (!hits.length && answer.hits.length) {
      const all = make("button", { type: "button" }, `Show all ${count(answer.hits.length, "passage")}`);
      all.addEventListener("click", clear);
      hints.append(make("p", {}, "Nothing has all that the search is narrowed to. ", all));
    }
    const bare = state.query.replace(/-?\b\w+:("[^"]*"?|\S*)|["*]/g, " ").replace(/\s+/g, " ").trim();
    if (!answer.hits.length && bare && bare !== state.query.trim()) {
      const link = make("a", { href: "?" + new URLSearchParams({ q: bare }) }, bare);
      hints.append(make("p", {}, "Without its conditions and quotation marks: ", link));
    }
  }

  function offer(pages) {
    offers.replaceChildren(...pages.slice(0, 4).map((p) =>
      make("li", {}, make("a", { href: p.url.href }, make("strong", {}, p.title), make("span", {}, p.kind)))));
  }

  function goOn(groups, shown, from) {
    more.hidden = from >= groups.length;
    more.onclick = () => attempt(async (current) => {
      const page = view.pageOf(groups, from), before = list.children.length;
      await view.append(list, page, shown, current);
      if (!current()) return;
      goOn(groups, shown, from + page.length);
      list.children[before]?.querySelector("a").focus();
      say("done", summary(shown.hits));
    });
  }

  /** What most of the words are about is told apart: where one of three words was said, it need not have been discussed. */
  function chart(hits, together) {
    const full = hits.filter((hit) => together.has(hit));
    const to = (sort) => view.asking({ ...state, sort, words: full.length < hits.length ? "most" : state.words });
    const { year, quarter } = state.chosen;
    view.chart(when, hits, full, [...year, ...quarter], { oldest: to("oldest"), newest: to("newest") }, (spans) =>
      choose({ year: spans.filter((s) => !s.includes("-")), quarter: spans.filter((s) => s.includes("-")) }));
  }

  const clear = () => choose(Object.fromEntries(FACETS.map((name) => [name, []])));

  function chip() {
    const buttons = FACETS.flatMap((name) => state.chosen[name].map((value) => {
      const label = view.labelOf(name, value);
      const button = make("button", { type: "button", "data-key": "chip " + name + " " + value, "aria-label": `Remove ${name} ${label}` },
        label, make("span", { "aria-hidden": "true" }, " ×"));
      button.addEventListener("click", () => choose({ [name]: state.chosen[name].filter((v) => v !== value) }));
      return button;
    }));
    if (buttons.length > 1) {
      buttons.push(make("button", { type: "button", "data-key": "chip all" }, "Remove all"));
      buttons[buttons.length - 1].addEventListener("click", clear);
    }
    chips.replaceChildren(...buttons.map((button) => make("li", {}, button)));
  }

  /** What had the focus has it again; what is gone leaves it to the line that says what was found. */
  function refocus(key) {
    if (!key || document.activeElement !== document.body) return;
    const again = place.querySelector(`[data-key="${CSS.escape(key)}"]`);
    (again && again.checkVisibility() ? again : status).focus({ preventScroll: true });
  }

  // ---- Keys ----

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const at = event.target;
    const links = [...list.querySelectorAll(".hit-title a")].filter((link) => link.checkVisibility());
    const from = links.indexOf(at);
    if (event.key === "Escape" && (at === box || place.contains(at))) {
      event.preventDefault();
      if (at === box) box.blur();
      else box.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (at === box || from >= 0)) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = from + step;
      if (!links.length || (from < 0 && step < 0)) return;
      event.preventDefault();
      (next < 0 ? box : links[Math.min(next, links.length - 1)]).focus();
    }
  }

  // ---- Start ----

  const follow = view.oneByOne(() => run(true));

  function start() {
    state = view.asked();
    const wide = matchMedia("(min-width: 56.01rem)");
    const unfold = () => (facets.open = wide.matches);
    wide.addEventListener("change", unfold);
    unfold();
    for (const name of ["person", "project"]) if (state.chosen[name].length) facets.querySelector(`[data-facet="${name}"]`).open = true;

    box.addEventListener("input", type);
    box.addEventListener("change", visits.settle);
    box.form.addEventListener("submit", (event) => {
      event.preventDefault();
      state.query = box.value;
      visits.settle();
      run(false);
    });
    order.addEventListener("change", () => go({ words: order.words.checked ? "most" : "", sort: order.sort.value, group: order.group.value }));
    order.addEventListener("submit", (event) => event.preventDefault());
    when.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const asked = new URLSearchParams(link.search);
      go({ sort: asked.get("sort") || "", words: asked.get("words") || "" });
    });
    place.addEventListener("click", visits.settle, { capture: true });
    addEventListener("keydown", keys);
    addEventListener("popstate", () => {
      visits.leave();
      state = view.asked();
      box.value = state.query;
      run(false);
    });
    let width = when.clientWidth;
    addEventListener("resize", () => {
      if (when.clientWidth !== width && !when.hidden) run(false);
      width = when.clientWidth;
    });

    // A reader who was faster than the script has typed already.
    if (box.value && !state.query) type();
    else {
      box.value = state.query;
      run(false);
      // A finger would bring up a keyboard over half of the page.
      if (!state.query && !isChosen() && matchMedia("(pointer: fine)").matches) box.focus({ preventScroll: true });
    }
  }

  start();
})();
