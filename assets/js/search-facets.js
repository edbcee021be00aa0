/* What the hits can be narrowed by, with how many there are of each: several at once, any of a kind, all kinds. */
(() => {
  "use strict";
  const view = (window.minutebookView ||= {});
  const { make, span } = view;
  const engine = () => window.minutebook;
  const LATER = ["person", "project"];
  const SHOWN = 8;
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
   * Shows the counts of each facet. People and projects, whose file is larger, are counted where they are open.
   *
   * @param hits all hits of the query
   * @param chosen for each of FACETS a list of values
   * @param change is given a facet and the values chosen of it now
   * @param current whether no later search has begun
   */
  view.facets = async (place, hits, chosen, change, current) => {
    for (const part of place.querySelectorAll("[data-facet]")) {
      const name = part.dataset.facet, fieldset = part.querySelector("fieldset");
      const show = async () => {
        const rest = await view.narrowed(hits, chosen, name === "year" ? ["year", "quarter"] : [name]);
        const all = LATER.includes(name) ? await engine().whose(rest) : engine().facets(rest);
        if (!current()) return;
        for (const { value, label } of all[name]) labels.set(name + " " + value, (name === "kind" && view.KINDS[value]) || label);
        fill(fieldset, name, all[name], chosen, change);
      };
      const isLater = LATER.includes(name) && !chosen[name].length;
      part.ontoggle = isLater && !part.open ? () => part.open && show().catch(() => (part.open = false)) : null;
      if (!isLater || part.open) await show();
    }
  };
})();
