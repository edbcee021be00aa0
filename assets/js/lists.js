/* Long lists with a script: sifted and sorted. */
(() => {
  "use strict";

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
