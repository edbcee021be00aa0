/*
 * Pages and passages below the search box while one types: a combobox with a list, after the ARIA Authoring Practices.
 * Enter without a choice is the plain form's: it opens the search page.
 */
(() => {
  "use strict";
  const { make, count, day, marked, address, below, isAlike, wordsOf, oneByOne } = window.minutebookView;
  const engine = window.minutebook;
  const PAGES = 3, PASSAGES = 5;

  const box = document.querySelector('.find input[name="q"]');
  const status = make("p", { class: "hidden", role: "status" });
  const list = make("div", { class: "suggestions", id: "_suggestions", role: "listbox", "aria-label": "Found", hidden: true });
  box.form.append(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
  })) box.setAttribute(name, value);

  const options = () => [...list.querySelectorAll('[role="option"]')];
  const chosen = () => list.querySelector('[aria-selected="true"]');

  function choose(option) {
    chosen()?.setAttribute("aria-selected", "false");
    box.removeAttribute("aria-activedescendant");
    if (!option) return;
    option.setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function open(shown) {
    list.hidden = !shown;
    box.setAttribute("aria-expanded", String(shown));
    if (!shown) choose(null);
  }

  function option(href, ...children) {
    return make("a", { role: "option", href, tabindex: "-1", "aria-selected": "false" }, ...children);
  }

  function group(title, entries) {
    if (!entries.length) return [];
    const id = "_suggestions-" + title.toLowerCase();
    return [make("div", { role: "group", "aria-labelledby": id },
      make("p", { class: "suggestions-of", id, role: "presentation" }, title), ...entries)];
  }

  const page = (p) => option(p.url,
    make("strong", {}, p.title), " ", make("span", { class: "suggestion-from" }, p.kind));

  function passage(p, query, words) {
    const { date, seriesTitle } = engine.meeting(p.doc);
    const rest = below(p);
    return option(address(p.url, query),
      make("strong", {}, ...marked(p.about, words)), " ",
      ...(rest ? [make("span", { class: "suggestion-text" }, ...marked(rest, words)), " "] : []),
      make("span", { class: "suggestion-from" }, `${day(date)}, ${seriesTitle}`));
  }

  /** The best hits, of one meeting not more than two. */
  function best(hits) {
    const seen = new Map();
    return hits.filter(({ doc }) => {
      const { number } = engine.meeting(doc);
      seen.set(number, (seen.get(number) || 0) + 1);
      return seen.get(number) < 3;
    }).slice(0, 2 * PASSAGES);
  }

  function different(passages) {
    const seen = [];
    return passages.filter((p) => {
      const words = wordsOf(p);
      return !seen.some((other) => isAlike(other, words)) && seen.push(words) <= PASSAGES;
    });
  }

  async function suggest() {
    const query = box.value.trim();
    if (!query) return open(false);
    const [answer, names] = await Promise.all([
      engine.search(/[\p{L}\p{N}]$/u.test(query) ? query + "*" : query), engine.names(query)]);
    const passages = different(await Promise.all(best(answer.hits).map((hit) => engine.passage(hit.doc))));
    const pages = names.slice(0, PAGES), many = count(answer.hits.length, "passage");
    const all = new URL(box.form.action);
    all.searchParams.set("q", query);
    list.replaceChildren(
      ...group("Pages", pages.map(page)),
      ...group("Passages", passages.map((p) => passage(p, query, answer.words))),
      option(all, answer.hits.length ? "All results: " + many : "Nothing found. What can be tried"));
    options().forEach((o, i) => (o.id = "_suggestion-" + i));
    status.textContent = `${many}${pages.length ? ", " + count(pages.length, "page") : ""}. Arrow keys go through the best.`;
    open(document.activeElement === box);
  }

  // A file that does not load leaves the plain form, which says so on the search page.
  const run = oneByOne(() => suggest().catch(() => open(false)));

  function move(step) {
    const all = options(), at = all.indexOf(chosen());
    const next = at < 0 && step < 0 ? all.length - 1 : at + step;
    choose(all[next]);
  }

  box.addEventListener("input", run);
  box.addEventListener("focus", run);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) box.blur();
      else open(false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) run();
      else move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen()) {
      event.preventDefault();
      chosen().click();
    }
  });
  // A press on an option would take the focus, and with it the list, away before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("blur", () => open(false));

  engine.search("").then(run, () => {});
})();
