/* The search page: asks search-engine.js, whose head tells what it answers, and shows the hits. */
(function () {
  "use strict";
  const engine = window.minutebook;

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function shownHit(p, found, query) {
    const { date, seriesTitle } = engine.meeting(p.doc);
    const address = new URL(p.url);
    address.searchParams.set("q", query);
    const snippet = engine.snippet(p.text, found).map((s) => s.found ? make("mark", {}, s.text) : s.text);
    return make("li", {
      "data-hit": "",
      "data-file": p.file,
      "data-line": p.line,
      "data-end-line": p.endLine,
      "data-date": date,
    },
    make("p", { class: "hit-when" },
      make("a", { href: address.href }, p.about),
      " ", make("span", {}, [date || "undated", seriesTitle, p.title].join(" · "))),
    make("p", { class: "hit-text" }, ...snippet));
  }

  // ---- The search page ----

  const PAGE = 20;

  function searchPage(place) {
    const box = document.querySelector('input[type="search"][name="q"]');
    const status = place.querySelector('[role="status"]');
    const hints = place.querySelector("[data-hints]");
    const list = place.querySelector("[data-hits]");
    const more = place.querySelector("[data-more]");
    const when = place.querySelector("[data-when]");
    let turn = 0;

    const say = (state, ...words) => {
      status.dataset.state = state;
      status.replaceChildren(...words);
    };

    /** Runs a task of this turn; one that a later turn overtakes does nothing more. */
    async function attempt(task) {
      const mine = ++turn;
      say("searching", "Searching…");
      try {
        await task(() => mine === turn);
      } catch (error) {
        if (mine !== turn) return;
        const again = make("button", { type: "button" }, "Try again");
        again.addEventListener("click", () => attempt(task));
        say("failed", "A part of the search index did not load: " + error.message + " ", again);
      }
    }

    async function show(query, answer, from, current) {
      const passages = await Promise.all(answer.hits.slice(from, from + PAGE).map((h) => engine.passage(h.doc)));
      if (!current()) return;
      list.append(...passages.map((p) => shownHit(p, answer.words, query)));
      const rest = answer.hits.length - list.children.length;
      more.hidden = !rest;
      when.replaceChildren(...quarters(answer.hits, query));
      more.onclick = () => attempt((now) => show(query, answer, list.children.length, now));
      say("done", summary(answer.hits));
    }

    const run = (typing) => attempt(async (current) => {
      const query = box.value.trim();
      const answer = await engine.search(typing && /[\p{L}\p{N}]$/u.test(query) ? query + "*" : query);
      if (!current()) return;
      const shown = typing ? query : box.value.trim();
      list.replaceChildren();
      when.replaceChildren();
      hints.replaceChildren(...[...answer.corrections].map(([wrong, right]) =>
        make("p", {}, `Nothing has “${wrong}”. These are hits for `, make("strong", {}, right), ".")));
      document.title = document.title.replace(/^.*? · |^/, (shown ? shown.slice(0, 60) + " · " : "Search · "));
      if (!shown) {
        more.hidden = true;
        say("idle", "");
      } else await show(shown, answer, 0, current);
    });

    const address = () => "?" + new URLSearchParams({ q: box.value.trim() });
    let timer = 0;
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        history.replaceState(null, "", address());
        run(true);
      }, 120);
    });
    box.form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      history.pushState(null, "", address());
      run(false);
    });
    const read = () => {
      box.value = new URLSearchParams(location.search).get("q") || "";
      run(false);
    };
    addEventListener("popstate", read);
    read();
  }

  function summary(hits) {
    if (!hits.length) return "Nothing found.";
    const meetings = new Map(hits.map((h) => [engine.meeting(h.doc).number, engine.meeting(h.doc).date]));
    const dates = [...meetings.values()].filter(Boolean).sort();
    const count = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;
    return `${count(hits.length, "passage")} in ${count(meetings.size, "meeting")}`
      + (dates.length ? `, first ${dates[0]}, last ${dates[dates.length - 1]}` : "") + ".";
  }

  /** How many hits each quarter has, as bars: each a link that narrows the query to it. */
  function quarters(hits, query) {
    const counts = new Map();
    for (const { doc } of hits) {
      const { date } = engine.meeting(doc);
      if (!date) continue;
      const quarter = date.slice(0, 4) * 4 + Math.floor((date.slice(5, 7) - 1) / 3);
      counts.set(quarter, (counts.get(quarter) || 0) + 1);
    }
    if (counts.size < 2) return [];
    const rest = query.replace(/(^|\s)(after|before|year):\S+/gi, " ").trim();
    const start = (quarter) => `${Math.floor(quarter / 4)}-${String(quarter % 4 * 3 + 1).padStart(2, "0")}`;
    const most = Math.max(...counts.values()), last = Math.max(...counts.keys());
    const bars = [];
    for (let quarter = Math.min(...counts.keys()); quarter <= last; quarter++) {
      const many = counts.get(quarter) || 0;
      const label = `${Math.floor(quarter / 4)}, quarter ${quarter % 4 + 1}: ${many}`;
      const narrowed = `${rest} after:${start(quarter)} before:${start(quarter + 1)}`;
      const bar = many && make("a", { href: "?" + new URLSearchParams({ q: narrowed }), title: label },
        make("span", { class: "hidden" }, label));
      if (bar) bar.style.setProperty("--part", many / most);
      bars.push(make("li", {}, bar || ""));
    }
    return bars;
  }

  const place = document.querySelector("[data-search]");
  if (place) searchPage(place);
})();
