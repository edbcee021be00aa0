/* Marks in a meeting's notes the words of the search that led to it: ?q= in the address. */
(() => {
  "use strict";
  const { make, count } = window.minutebookView;
  const engine = window.minutebook;
  const notes = document.querySelector(".notes");
  const query = new URLSearchParams(location.search).get("q");

  function mark(text, words) {
    let rest = text, at = 0;
    for (const word of engine.words(text.data)) {
      if (!engine.isFound(word, words)) continue;
      const found = rest.splitText(word.start - at);
      rest = found.splitText(word.end - word.start);
      at = word.end;
      const around = make("mark", { tabindex: "-1" });
      found.replaceWith(around);
      around.append(found);
    }
  }

  function markAll(words) {
    const walker = document.createTreeWalker(notes, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(".permalink, .hidden")) texts.push(walker.currentNode);
    for (const text of texts) mark(text, words);
    return [...notes.querySelectorAll("mark")];
  }

  function bar(marks) {
    const status = make("span", { role: "status" });
    const shown = query.length > 40 ? query.slice(0, 40) + "…" : query;
    const say = (at) =>
      (status.textContent = `“${shown}”: ` + (at < 0 ? count(marks.length, "place") + " marked" : `${at + 1} of ${marks.length}`));
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let at = -1;

    /** The first step goes to the passage that was opened, where it has a mark. */
    function go(step) {
      const first = Math.max(0, marks.findIndex((m) => target && target.contains(m)));
      at = at < 0 ? first : (at + step + marks.length) % marks.length;
      marks[at].scrollIntoView({ block: "center" });
      marks[at].focus({ preventScroll: true });
      say(at);
    }

    function away() {
      for (const m of marks) {
        const parent = m.parentNode;
        m.replaceWith(...m.childNodes);
        parent.normalize();
      }
      region.remove();
      const address = new URL(location.href);
      address.searchParams.delete("q");
      history.replaceState(history.state, "", address);
    }

    const button = (words, does) => {
      const made = make("button", { type: "button" }, words);
      made.addEventListener("click", does);
      return made;
    };
    const region = make("div", { class: "marks", role: "region", "aria-label": "Words of your search" },
      status, button("Previous", () => go(-1)), button("Next", () => go(1)), button("Remove marks", away));
    document.body.append(region);
    say(-1);
  }

  engine.search(query).then(({ words }) => {
    const marks = words.size ? markAll(words) : [];
    if (marks.length) bar(marks);
  }, () => {});
})();
