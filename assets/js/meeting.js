/* A meeting with a script: the reader's own clock, an agenda that follows. */
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
})();
