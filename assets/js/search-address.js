/*
 * The search page's address, from which all follows that the page shows: ?q=, words=, sort=, group=, and year=, quarter=,
 * series=, kind=, person=, project=, each of these as often as wanted; and the history of searches, for Back.
 */
(() => {
  "use strict";
  const view = (window.minutebookView ||= {});
  const { FACETS } = view;
  /** So many milliseconds after the last key a query stands in the address, and it is one to come back to. */
  const ADDRESSED = 300, SETTLED = 2000;

  /** What the address asks for: { query, words, sort, group, chosen }, chosen having a list of values for each of FACETS. */
  view.asked = () => {
    const asked = new URLSearchParams(location.search);
    const one = (name, ...known) => (known.includes(asked.get(name)) ? asked.get(name) : "");
    const chosen = Object.fromEntries(FACETS.map((name) => [name, [...new Set(asked.getAll(name))]]));
    const query = asked.get("q") || "";
    const words = one("words", "most"), sort = one("sort", "newest", "oldest");
    return { query, words, sort, group: one("group", "person", "none"), chosen };
  };

  /** The address that asks for the same. */
  view.asking = ({ query, words, sort, group, chosen }) => {
    const asked = new URLSearchParams();
    if (query.trim()) asked.set("q", query.trim());
    for (const [name, value] of Object.entries({ words, sort, group })) if (value) asked.set(name, value);
    for (const name of FACETS) for (const value of chosen[name]) asked.append(name, value);
    return location.pathname + (asked.size ? "?" + asked : "");
  };

  /**
   * Puts searches into the address and the history. While one types, the query takes the place of its own beginnings,
   * but never of another query.
   *
   * @param state what is asked for now, as view.asked() has it
   */
  view.visits = (state) => {
    let draft = false, addressing = 0, settling = 0;

    function save() {
      const wanted = view.asking(state());
      if (wanted === location.pathname + location.search) return;
      const replaces = draft || location.search === "";
      history[replaces ? "replaceState" : "pushState"](null, "", wanted);
    }

    function stop() {
      clearTimeout(addressing);
      clearTimeout(settling);
    }

    /** This search is one to come back to. */
    function settle() {
      stop();
      save();
      draft = false;
    }

    /** A key has changed the query. */
    function type() {
      stop();
      addressing = setTimeout(() => {
        save();
        draft = true;
      }, ADDRESSED);
      settling = setTimeout(settle, SETTLED);
    }

    /** The reader has gone to another search of the history. */
    function leave() {
      stop();
      draft = false;
    }

    return { settle, type, leave };
  };
})();
