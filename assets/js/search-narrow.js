/*
 * What the hits can be narrowed by: time, as a chart of when it was discussed, and facets with how many hits there are of
 * each. Several at once: any of one facet, and all facets.
 */
(() => {
  "use strict";
  const view = (window.minutebookView ||= {});
  const { make, count, day, span } = view;
  const engine = () => window.minutebook;

  // ---- When it was discussed ----

  /** Bars are years where quarters would be too thin: the least that a finger hits, in pixels (WCAG 2.2, 2.5.8). */
  const THIN = 24;

  /** Whether a hit's meeting was in a span: "2021" or "2021-1", its first quarter. */
  view.isIn = (meeting, span) => {
    const [year, quarter] = span.split("-").map(Number);
    return meeting.year === year && (!quarter || Math.ceil(meeting.month / 3) === quarter);
  };

  function tally(hits) {
    const counts = new Map();
    for (const { doc } of hits) {
      const { year, month } = engine().meeting(doc);
      if (!month) continue;
      const quarter = year * 4 + Math.ceil(month / 3) - 1;
      counts.set(quarter, (counts.get(quarter) || 0) + 1);
    }
    return counts;
  }

  const nameOf = (quarter) => `${Math.floor(quarter / 4)}-${(quarter % 4) + 1}`;

  function bars(counts, full, byYear, chosen, narrow) {
    const first = Math.floor(Math.min(...counts.keys()) / 4), last = Math.floor(Math.max(...counts.keys()) / 4);
    const parts = [];
    for (let year = first; year <= last; year++) {
      const quarters = [0, 1, 2, 3].map((q) => [counts, full].map((of) => of.get(year * 4 + q) || 0));
      if (byYear) parts.push([String(year), ...[0, 1].map((i) => quarters.reduce((sum, both) => sum + both[i], 0))]);
      else quarters.forEach((both, q) => parts.push([nameOf(year * 4 + q), ...both]));
    }
    const isApart = parts.some(([, many, whole]) => whole < many);
    const most = Math.max(...parts.map((part) => part[1]));
    const list = make("div", { class: "when-bars", "data-chosen": chosen.length > 0, "data-apart": isApart, style: `--bars: ${parts.length}` });
    for (const [name, many, whole] of parts) {
      const pressed = chosen.includes(name);
      const isIn = chosen.some((c) => c === name || name.startsWith(c + "-") || c.startsWith(name + "-"));
      const bar = make(many ? "button" : "span", many ? {
        type: "button", "data-key": "when " + name, "aria-pressed": String(pressed), "data-in": isIn,
        "aria-label": `${span(name)}: ${count(many, "passage")}${isApart ? `, ${whole} with the most of the words` : ""}`,
        title: span(name), style: `--part: ${many / most}; --whole: ${whole / many}; --least: ${whole ? 3 : 0}px`,
      } : {}, many ? make("span", {}, String(many)) : "");
      if (many) bar.addEventListener("click", () => narrow(pressed ? [] : [name]));
      list.append(bar);
    }
    for (let year = first; year <= last; year++)
      list.append(make("span", { class: "when-year", style: byYear ? "" : "grid-column: span 4", "aria-hidden": "true" },
        make("span", {}, String(year).slice(0, 2)), String(year).slice(2)));
    return list;
  }

  function table(counts) {
    const years = [...new Set([...counts.keys()].map((quarter) => Math.floor(quarter / 4)))].sort((a, b) => a - b);
    const heads = ["Year", "January to March", "April to June", "July to September", "October to December", "All"];
    const rows = years.map((year) => {
      const quarters = [0, 1, 2, 3].map((q) => counts.get(year * 4 + q) || 0);
      return make("tr", {}, make("th", { scope: "row" }, String(year)),
        ...[...quarters, quarters.reduce((a, b) => a + b)].map((many) => make("td", {}, String(many))));
    });
    return make("details", {}, make("summary", {}, "The same as a table"),
      make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Passages by quarter" },
        make("table", {},
          make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
          make("tbody", {}, ...rows))));
  }

  /**
   * Draws the chart into a place.
   *
   * @param hits all that are not narrowed by time
   * @param full those of them with the most of the words
   * @param chosen the spans that the hits are narrowed to
   * @param orders the addresses of the same search, { oldest, newest } first
   * @param narrow is given the spans to narrow to
   */
  view.chart = (place, hits, full, chosen, orders, narrow) => {
    const width = place.parentElement.clientWidth;
    const counts = tally(hits), told = tally(full);
    const dates = full.map(({ doc }) => engine().meeting(doc).date).filter(Boolean).sort();
    place.hidden = counts.size < 2 || !told.size;
    if (place.hidden) return place.replaceChildren();
    const many = Math.max(...told.values()), busiest = [...told.keys()].filter((quarter) => told.get(quarter) === many);
    const years = (Math.floor(Math.max(...counts.keys()) / 4) - Math.floor(Math.min(...counts.keys()) / 4) + 1);
    const first = dates[0], last = dates[dates.length - 1], apart = full.length < hits.length;
    const link = (word, sort, date) =>
      make("span", {}, word + " ", make("a", { href: orders[sort], "data-key": sort }, day(date)));
    const wasOpen = place.querySelector("details")?.open;
    const all = make("button", { type: "button", "data-key": "when", hidden: !chosen.length }, "All times");
    all.addEventListener("click", () => narrow([]));
    place.replaceChildren(
      make("figcaption", {},
        make("strong", {}, "When it was discussed. "),
        ...(apart
          ? [make("span", { class: "told" }, `${count(full.length, "passage")} with the most of the words`), ": "] : []),
        ...(first === last ? [link(apart ? "on" : "On", "oldest", first), ". "] : [
          link(apart ? "first" : "First", "oldest", first), ", ", link("last", "newest", last),
          busiest.length === 1 ? `, most in ${span(nameOf(busiest[0]))}: ${count(many, "passage")}. ` : ". "]),
        all),
      bars(counts, told, width / (years * 4) < THIN, chosen, narrow),
      table(counts));
    place.querySelector("details").open = Boolean(wasOpen);
  };

  // ---- Facets ----

  /** Counted where they are open: each loads a file more. */
  const LATER = ["kind", "person", "project"];
  const SHOWN = 10;
  const unfolded = new Set();

  /** The kinds of things to narrow by, as they stand in an address. */
  view.FACETS = ["year", "quarter", "series", "kind", "person", "project"];

  async function members(hits, name, value) {
    return name === "quarter"
      ? hits.filter(({ doc }) => view.isIn(engine().meeting(doc), value))
      : engine().members(hits, name, value);
  }

  /** Those of the hits that are any of what is chosen of each kind, but for the kinds left out. */
  view.narrowed = async (hits, chosen, without = []) => {
    let left = hits;
    // Years and quarters are one kind: when it was.
    for (const names of [["year", "quarter"], ["series"], ["kind"], ["person"], ["project"]]) {
      const values = names.flatMap((name) => chosen[name].map((value) => [name, value]));
      if (!values.length || names.some((name) => without.includes(name))) continue;
      const lists = await Promise.all(values.map(([name, value]) => members(left, name, value)));
      const any = new Set(lists.flat());
      left = left.filter((hit) => any.has(hit));
    }
    return left;
  };

  const labels = new Map();

  /** What a value is called, once its facet was counted. */
  view.labelOf = (name, value) => (name === "quarter" ? span(value) : labels.get(name + " " + value) || value);

  function choice(name, { value, count }, chosen, change) {
    const box = make("input", {
      type: "checkbox", name, value, "data-key": name + " " + value, checked: chosen[name].includes(value),
    });
    box.addEventListener("change", () =>
      change(name, box.checked ? [...chosen[name], value] : chosen[name].filter((v) => v !== value)));
    return make("label", {}, box, make("span", {}, view.labelOf(name, value)), make("span", { class: "number" }, count.toLocaleString("en")));
  }

  function fill(fieldset, name, values, chosen, change) {
    const missing = chosen[name].filter((value) => !values.some((v) => v.value === value)).map((value) => ({ value, count: 0 }));
    const all = [...values, ...missing];
    const shown = unfolded.has(name) || all.length <= SHOWN + 1 ? all
      : all.filter((v, i) => i < SHOWN || chosen[name].includes(v.value));
    const more = make("button", { type: "button", "data-key": "all " + name, hidden: shown.length === all.length },
      `All ${all.length}`);
    more.addEventListener("click", () => {
      unfolded.add(name);
      fill(fieldset, name, values, chosen, change);
      fieldset.querySelectorAll("input")[SHOWN].focus();
    });
    fieldset.querySelectorAll(":scope > :not(legend)").forEach((old) => old.remove());
    fieldset.append(...shown.map((v) => choice(name, v, chosen, change)), more);
    fieldset.parentElement.hidden = !all.length;
  }

  /**
   * Shows the counts of each facet.
   *
   * @param hits all hits of the query
   * @param chosen for each of FACETS a list of values
   * @param change is given a facet and the values chosen of it now
   * @param current whether no later search has begun
   */
  view.facets = async (place, hits, chosen, change, current) => {
    const later = [];
    for (const part of place.querySelectorAll("[data-facet]")) {
      const name = part.dataset.facet, fieldset = part.querySelector("fieldset");
      const show = async () => {
        const rest = await view.narrowed(hits, chosen, name === "year" ? ["year", "quarter"] : [name]);
        const values = await engine().facet(rest, name);
        if (!current()) return;
        for (const { value, label } of values) labels.set(name + " " + value, (name === "kind" && view.KINDS[value]) || label);
        fill(fieldset, name, values, chosen, change);
      };
      const isOpen = () => part.open && place.open;
      const isLater = LATER.includes(name) && !chosen[name].length && !isOpen();
      part.ontoggle = isLater ? () => isOpen() && show().catch(() => (part.open = false)) : null;
      if (isLater) later.push(part.ontoggle);
      else await show();
    }
    place.ontoggle = () => later.forEach((show) => show());
  };
})();
