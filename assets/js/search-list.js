/* The hits, best first or by date, by meeting, by person or each for itself. */
(() => {
  "use strict";
  const view = (window.minutebookView ||= {});
  const { make, count, day, marked, address, below, wordsOf } = view;
  const engine = () => window.minutebook;
  /** Of one meeting, or person, so many passages stand in the list; the others unfold. */
  const OF_ONE = 4;
  const NEARLY = 0.5;
  /** So many meetings, or people, are shown at once. */
  const AT_ONCE = 10;

  function ordered(hits, sort) {
    if (!sort) return hits;
    const dateOf = ({ doc }) => engine().meeting(doc).date;
    const sign = sort === "oldest" ? 1 : -1;
    return [...hits].sort((a, b) => {
      const [x, y] = [dateOf(a), dateOf(b)];
      if (x === y) return a.doc - b.doc;
      return !x ? 1 : !y ? -1 : x < y ? -sign : sign;
    });
  }

  /** A meeting stands with what is nearly as good as its best; the rest of it unfolds. */
  function byMeeting(hits, sort) {
    const groups = new Map();
    for (const hit of hits) {
      const { number } = engine().meeting(hit.doc), group = groups.get(number);
      if (!group) groups.set(number, { key: number, hits: [hit], rest: [] });
      else if (group.hits.length < OF_ONE && (sort || hit.score >= NEARLY * group.hits[0].score)) group.hits.push(hit);
      else group.rest.push(hit);
    }
    return [...groups.values()];
  }

  const alone = (hits) => hits.map((hit) => ({ key: hit.doc, hits: [hit], rest: [] }));

  async function byPerson(hits, sort) {
    const person = await engine().facet(hits, "person");
    if (sort === "newest") person.sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
    if (sort === "oldest") person.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    return person.map((p) => ({ key: p.value, person: p, hits: null, rest: [] }));
  }

  /** What is to be shown, in groups of { key, hits, rest }: rest unfolds. A person's hits are looked up when shown. */
  view.grouped = async (hits, { sort, group }) => {
    const inOrder = ordered(hits, sort);
    return group === "person" ? byPerson(inOrder, sort) : group === "none" ? alone(inOrder) : byMeeting(inOrder, sort);
  };

  view.pageOf = (groups, from) => groups.slice(from, from + AT_ONCE);

  const LABELLED = ["action", "decision"];

  function listed(nodes) {
    return nodes.flatMap((node, i) => (i ? [i === nodes.length - 1 ? " and " : ", ", node] : [node]));
  }

  function whereHit(p) {
    return {
      "data-hit": true, "data-file": p.file, "data-line": p.line, "data-end-line": p.endLine,
      "data-date": engine().meeting(p.doc).date,
    };
  }

  /** A hit; where the one before it in the list has the same title, its words are the link. */
  function hitOf(p, { query, words, withMeeting }, before) {
    const { date, seriesTitle } = engine().meeting(p.doc);
    const rest = below(p), again = before && before.dataset.about === p.about && rest;
    const link = (text) => make("a", { href: address(p.url, query), "data-key": "hit " + p.doc }, ...marked(text, words));
    const labels = p.kinds.filter((kind) => LABELLED.includes(kind))
      .flatMap((kind) => [" ", make("span", { class: "kind" }, view.KINDS[kind])]);
    const path = p.above.split(" › ").filter((part) => part && !part.startsWith(p.about.replace(/…$/, "")));
    if (withMeeting) path.unshift(`${day(date)}, ${seriesTitle}`);
    const people = p.speakers.slice(0, 4).map((s) => make("a", { href: s.url }, s.name));
    const element = make("li", { ...whereHit(p), "data-about": p.about });
    if (again) element.append(make("p", { class: "hit-title hit-text", dir: "auto" }, link(rest), ...labels));
    else {
      element.append(make("p", { class: "hit-title", dir: "auto" }, link(p.about), ...labels));
      if (path.length) element.append(make("p", { class: "hit-above", dir: "auto" }, path.join(" › ")));
      if (rest) element.append(make("p", { class: "hit-text", dir: "auto" }, ...marked(rest, words)));
    }
    if (people.length) element.append(make("p", { class: "hit-by" }, ...listed(people)));
    return element;
  }

  /** The same words of another meeting: folded into the hit that stands already. */
  function fold(hit, p, { query }) {
    let also = hit.querySelector(".also");
    if (!also) hit.append((also = make("ul", { class: "also", "aria-label": "Nearly the same words" })));
    const { date, seriesTitle } = engine().meeting(p.doc);
    also.append(make("li", whereHit(p), make("a", { href: address(p.url, query) }, `${day(date)}, ${seriesTitle}`)));
  }

  function headOf(group, passages) {
    if (group.person) {
      const { person } = group, link = new URL("people/" + encodeURIComponent(person.value) + "/", engine().root);
      const from = day(person.first), to = day(person.last);
      return make("div", { class: "hit-when" }, make("h2", {}, make("a", { href: link.href }, person.label)),
        make("p", {}, count(person.count, "passage"), ", ", from === to ? from : `first ${from}, last ${to}`));
    }
    const { date, seriesTitle } = engine().meeting(passages[0].doc);
    return make("div", { class: "hit-when" },
      make("h2", {}, make("a", { href: passages[0].meetingUrl.href }, day(date))), make("p", {}, seriesTitle));
  }

  function unfolding(rest, hits, how) {
    const words = `${rest.length} more ${how.withMeeting ? "of this person" : "in this meeting"}`;
    const more = make("button", { type: "button", class: "more-of" }, words);
    more.addEventListener("click", async () => {
      try {
        const passages = await Promise.all(rest.map((hit) => engine().passage(hit.doc)));
        const before = hits.children.length;
        for (const p of passages) hits.append(hitOf(p, how, hits.lastElementChild));
        more.remove();
        hits.children[before].querySelector("a").focus();
      } catch {
        more.textContent = words + ": did not load. Try again";
      }
    });
    return more;
  }

  /**
   * Shows groups at the end of a list.
   *
   * @param shown { query, words, hits, seen }: hits are those of the search, seen a list that grows of what the list
   *     says already
   * @param current whether no later search has begun
   */
  view.append = async (list, groups, shown, current) => {
    for (const group of groups) {
      if (group.hits) continue;
      const theirs = await engine().members(shown.hits, "person", group.key);
      group.hits = theirs.slice(0, OF_ONE);
      group.rest = theirs.slice(OF_ONE);
    }
    const loaded = await Promise.all(groups.map((g) => Promise.all(g.hits.map((hit) => engine().passage(hit.doc)))));
    if (!current()) return;
    for (const [i, group] of groups.entries()) {
      const how = { ...shown, withMeeting: Boolean(group.person) };
      const hits = make("ol", { class: "hits" });
      const show = (p) => {
        const words = wordsOf(p);
        const twin = group.person ? null : shown.seen.find((other) => view.isAlike(other.words, words));
        if (twin) fold(twin.element, p, shown);
        else {
          const element = hitOf(p, how, hits.lastElementChild);
          hits.append(element);
          shown.seen.push({ words, element });
        }
      };
      loaded[i].forEach(show);
      // Where another meeting has said all of these, the group begins with what it alone says.
      const rest = [...group.rest];
      while (!hits.children.length && rest.length) {
        const p = await engine().passage(rest.shift().doc);
        if (!current()) return;
        show(p);
      }
      if (!hits.children.length) continue;
      const item = make("li", { class: "hit-group" }, headOf(group, loaded[i]), hits);
      if (rest.length) item.append(unfolding(rest, hits, how));
      list.append(item);
    }
  };
})();
