/*
 * How hits are told: on the search page, in the search box of every page and where a passage opens.
 * What it offers stands in window.minutebookView; it asks search-engine.js, whose head tells what that answers.
 */
(() => {
  "use strict";
  const view = (window.minutebookView ||= {});
  const MONTHS =
    "January February March April May June July August September October November December".split(" ");

  /** What the kinds of passages are called. */
  view.KINDS = { agenda: "agenda item", update: "update", action: "action item", decision: "decision", "roll-call": "roll call" };

  /** An element with attributes, of which those that are false or undefined are left out. */
  view.make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== false && value !== undefined) element.setAttribute(key, value === true ? "" : value);
    element.append(...children);
    return element;
  };

  view.count = (n, one) => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;

  /** "2021-02-03" as "3 February 2021", "2021-02" as "February 2021". */
  view.day = (date) => {
    if (!date) return "Undated";
    const [year, month, day] = date.split("-");
    return [day && Number(day), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
  };

  /** "2021-1" as "January to March 2021", a year as it is. */
  view.span = (quarter) => {
    const [year, q] = quarter.split("-");
    return q ? `${MONTHS[q * 3 - 3]} to ${MONTHS[q * 3 - 1]} ${year}` : year;
  };

  /** The stretch of a text around the words, as nodes. */
  view.marked = (text, words) =>
    window.minutebook
      .snippet(text, words)
      .map((part) => (part.found ? view.make("mark", {}, part.text) : part.text));

  /** Where a passage opens with the words marked; hosts refuse addresses that are very long. */
  view.address = (url, query) => {
    const address = new URL(url);
    if (query) address.searchParams.set("q", query.slice(0, 500));
    return address.href;
  };

  /** Runs a task, and once more after it where it was asked for meanwhile: on a slow line keys do not pile up. */
  view.oneByOne = (task) => {
    let running = false, again = false;
    return async () => {
      again = true;
      if (running) return;
      running = true;
      while (again) {
        again = false;
        await task();
      }
      running = false;
    };
  };

  /** What is left of a passage's text below its title, which may be the text's own beginning cut short. */
  view.below = ({ about, text }) => {
    const line = text.replace(/\s+/g, " ").trim();
    const title = window.minutebook.words(about), all = window.minutebook.words(line);
    if (!title.every((word, i) => all[i]?.text === word.text)) return line;
    const rest = line.slice(title.length ? all[title.length - 1].end : 0).replace(/^[\s:.,!?)–-]+/, "");
    return rest && about.endsWith("…") ? "…" + rest : rest;
  };

  view.wordsOf = (p) => new Set(window.minutebook.words(p.text).map((word) => word.text));

  /** Whether the second text says nearly the same as the first, each a Set of its words. */
  view.isAlike = (a, b) => {
    if (Math.min(a.size, b.size) < 5) return false;
    let both = 0;
    for (const word of a) if (b.has(word)) both++;
    return both >= 0.85 * (a.size + b.size - both);
  };
})();
