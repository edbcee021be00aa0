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

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  /** Long tables get a box that sifts them, and headings that sort them. */
  for (const table of document.querySelectorAll("table[data-filter]")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const label = table.dataset.filter;
    const box = element("input", { type: "search", "aria-label": label, placeholder: label });
    const status = element("span", { role: "status" });
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
    table.before(element("div", { class: "sift" }, box, status));

    const headings = [...table.tHead.rows[0].cells].slice(0, 2);
    headings.forEach((heading, column) => {
      const button = element("button", { type: "button" }, heading.textContent);
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const numbers = column === 1;
        const up = heading.getAttribute("aria-sort") === (numbers ? "descending" : "ascending");
        const direction = up === numbers ? 1 : -1;
        for (const other of headings) other.removeAttribute("aria-sort");
        heading.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
        const value = (row) => row.cells[column].textContent.trim();
        const compare = numbers ? (a, b) => value(a) - value(b) : (a, b) => value(a).localeCompare(value(b));
        body.append(...rows.sort((a, b) => direction * compare(a, b)));
      });
    });
    headings[1].setAttribute("aria-sort", "descending");
  }

  /** The action items, by owner and series. */
  const list = document.querySelector("[data-filter-tasks]");
  if (list) {
    const tasks = [...list.querySelectorAll(".tasks > li")];
    const choice = (label, key) => {
      const select = element("select", {}, element("option", { value: "" }, "all"));
      for (const link of document.querySelectorAll(".side-list a[data-" + key + "]"))
        select.append(element("option", { value: link.dataset[key] }, link.textContent));
      return { select, field: element("label", {}, label + " ", select) };
    };
    const owner = choice("Owner", "owner");
    const series = choice("Series", "series");
    const status = element("span", { role: "status" });
    const sift = () => {
      let shown = 0;
      for (const task of tasks) {
        const mine = !owner.select.value || task.dataset.owners.split(" ").includes(owner.select.value);
        task.hidden = !mine || !!(series.select.value && task.dataset.series !== series.select.value);
        if (!task.hidden) shown++;
      }
      for (const part of list.querySelectorAll("section, details")) {
        const any = part.querySelector(".tasks > li:not([hidden])");
        part.hidden = !any;
      }
      status.textContent = shown + " of " + tasks.length;
    };
    owner.select.addEventListener("change", sift);
    series.select.addEventListener("change", sift);
    list.prepend(element("div", { class: "sift" }, owner.field, series.field, status));
  }
})();
