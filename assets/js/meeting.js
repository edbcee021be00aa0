/* A meeting with a script: the reader's own clock, an agenda that follows, cards beside names. */
(() => {
  "use strict";

  /** The meeting's time by the reader's own clock, where that shows another. */
  for (const time of document.querySelectorAll(".clock time")) {
    const moment = new Date(time.dateTime);
    const local = moment.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const day = moment.toLocaleDateString([], { day: "numeric", month: "long" });
    const sameDay = time.dateTime.startsWith(moment.toLocaleDateString("sv"));
    if (time.textContent.startsWith(local) && sameDay) continue;
    const own = document.createElement("span");
    own.textContent = ", " + local + (sameDay ? "" : " on " + day) + " by your clock";
    time.after(own);
  }

  /** Safari on a touch screen takes a touch for hovering only where something listens: the passage's link shows then. */
  document.addEventListener("touchstart", () => {}, { passive: true });

  /** What a fragment names; nothing where it is no address, as #100% is none. */
  const targetOf = (hash) => {
    try {
      return hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  };

  /** The agenda marks what is being read: the last entry whose passage begins in the window's upper third. */
  const agenda = document.querySelector(".agenda");
  if (agenda && "IntersectionObserver" in window) {
    const links = [...agenda.querySelectorAll("a")].filter((link) => targetOf(link.hash));
    let current;
    const follow = () => {
      const line = innerHeight / 3;
      const reached = links.filter((link) => targetOf(link.hash).getBoundingClientRect().top <= line).pop();
      if (reached === current) return;
      if (current) current.removeAttribute("aria-current");
      current = reached;
      if (!current) return;
      current.setAttribute("aria-current", "location");
      const below = current.offsetTop + current.offsetHeight - agenda.clientHeight;
      agenda.scrollTop = Math.max(below, Math.min(agenda.scrollTop, current.offsetTop));
    };
    const watcher = new IntersectionObserver(follow, { rootMargin: "1000000px 0px -66% 0px" });
    for (const link of links) watcher.observe(targetOf(link.hash));
  }

  /** The link to the source leads to the line of the passage that the address names. */
  const source = document.querySelector(".source [data-line]");
  const pointAtLine = () => {
    const passage = source && targetOf(location.hash);
    const line = passage && passage.dataset.line;
    source.hidden = !line;
    if (!line) return;
    source.textContent = "line " + line + " of it";
    source.href = source.href.replace(/\d+$/, line);
  };
  if (source) {
    addEventListener("hashchange", pointAtLine);
    pointAtLine();
  }

  /**
   * A card beside a name, on hover and focus. It stays while the pointer is on the name or on the card, and goes with
   * Escape (WCAG 2.2, 1.4.13). What it says stands in the page already.
   */
  const said = document.querySelector("template.cards");
  if (!said) return;
  const cards = new Map();
  for (const words of said.content.children) cards.set(words.dataset.page, words);
  const card = document.createElement("div");
  card.id = "_card";
  card.className = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let shown;
  let waiting;

  const hide = () => {
    clearTimeout(waiting);
    if (shown) shown.removeAttribute("aria-describedby");
    shown = undefined;
    card.hidden = true;
  };

  const show = (link) => {
    clearTimeout(waiting);
    if (link === shown) return;
    hide();
    shown = link;
    card.replaceChildren(...cards.get(link.getAttribute("href")).cloneNode(true).childNodes);
    card.hidden = false;
    const name = link.getClientRects()[0];
    const under = name.bottom + card.offsetHeight < innerHeight || name.top < card.offsetHeight;
    const farthest = document.documentElement.clientWidth - card.offsetWidth - 8;
    card.style.left = scrollX + Math.max(8, Math.min(name.left, farthest)) + "px";
    card.style.top = scrollY + (under ? name.bottom : name.top - card.offsetHeight) + "px";
    link.setAttribute("aria-describedby", card.id);
  };

  const named = (event) => {
    const link = event.target.closest(".notes a.person, .notes a.project, .notes a.project-page");
    return link && cards.has(link.getAttribute("href")) ? link : undefined;
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = named(event);
    clearTimeout(waiting);
    if (link) waiting = setTimeout(() => show(link), 200);
    else if (shown && !card.contains(event.target)) waiting = setTimeout(hide, 300);
  });
  document.addEventListener("focusin", (event) => {
    const link = named(event);
    if (link && link.matches(":focus-visible")) show(link);
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener("focusout", (event) => {
    if (event.target === shown) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
