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

  /**
   * Where a page's own script does not load, or not whole, the page says so in the place where the script would tell its
   * state.
   */
  addEventListener("error", ({ target, error }) => {
    const status = (target.defer || error instanceof SyntaxError) && document.querySelector('[role="status"][data-state]');
    if (!status) return;
    const again = document.createElement("button");
    again.textContent = "Try again";
    again.addEventListener("click", () => location.reload());
    status.dataset.state = "failed";
    status.replaceChildren("The search did not load. ", again);
  }, { capture: true });

  /** Opened from a disk, a folder shows its list of files: its page is asked for by name. */
  const named = (address) => address.replace(/\/(?=[?#]|$)/, "/index.html");
  if (location.protocol === "file:") {
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (link && link.protocol === "file:") link.href = named(link.href);
    }, { capture: true });
    for (const form of document.forms) form.action = named(form.action);
  }

  /** A link into a folded year unfolds it. */
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details");
    if (folded) folded.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
