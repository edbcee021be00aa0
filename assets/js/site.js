/* What is more pleasant with a script. Every page is whole without it. */
(() => {
  "use strict";

  /** "/" goes to the search box, as on the sites that the readers know. */
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.querySelector('input[type="search"][name="q"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

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

  /** The agenda marks the heading that is being read. */
  const agenda = document.querySelector(".agenda");
  if (agenda && "IntersectionObserver" in window) {
    const links = new Map();
    for (const link of agenda.querySelectorAll("a")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        const reached = entries.filter((entry) => entry.isIntersecting);
        if (!reached.length) return;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(reached[0].target).setAttribute("aria-current", "location");
      },
      { rootMargin: "0px 0px -70% 0px" },
    );
    for (const heading of links.keys()) watcher.observe(heading);
  }

  /** A link into a folded year unfolds it. */
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details");
    if (folded) folded.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();

  const plain = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase();

  /** The box above a long table sifts it, its headings sort it. */
  for (const table of document.querySelectorAll("table[data-sift]")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const box = table.previousElementSibling.querySelector("input");
    const status = table.previousElementSibling.querySelector('[role="status"]');
    box.addEventListener("input", () => {
      const words = plain(box.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const text = plain(row.cells[0].textContent);
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown++;
      }
      status.textContent = words.length ? shown + " of " + rows.length : "";
    });

    const headings = [...table.tHead.rows[0].cells].slice(0, 2);
    headings.forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const numbers = column === 1;
        const first = numbers ? "descending" : "ascending";
        const second = numbers ? "ascending" : "descending";
        const direction = heading.getAttribute("aria-sort") === first ? second : first;
        for (const other of headings) other.removeAttribute("aria-sort");
        heading.setAttribute("aria-sort", direction);
        const value = (row) => row.cells[column].textContent.trim();
        const compare = numbers ? (a, b) => value(a) - value(b) : (a, b) => value(a).localeCompare(value(b));
        const sign = direction === "ascending" ? 1 : -1;
        body.append(...rows.sort((a, b) => sign * compare(a, b)));
      });
    });
  }

  /** The action items, by owner and series. */
  for (const sift of document.querySelectorAll(".list > .sift")) {
    const list = sift.parentElement;
    const tasks = [...list.querySelectorAll(".tasks > li")];
    const [owner, series] = sift.querySelectorAll("select");
    sift.addEventListener("change", () => {
      let shown = 0;
      for (const task of tasks) {
        const owned = !owner.value || task.dataset.owners.split(" ").includes(owner.value);
        task.hidden = !(owned && (!series.value || task.dataset.series === series.value));
        if (!task.hidden) shown++;
      }
      for (const part of list.querySelectorAll("section, details"))
        part.hidden = !part.querySelector(".tasks > li:not([hidden])");
      sift.querySelector('[role="status"]').textContent = shown + " of " + tasks.length;
    });
  }
})();
