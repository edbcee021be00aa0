/* The search box of every page. It answers in place; the engine loads when a reader goes to the box, not before. */
(() => {
  "use strict";
  const folder = document.currentScript.src;
  const load = (name) =>
    new Promise((resolve, reject) => {
      const style = name.endsWith(".css");
      const file = document.createElement(style ? "link" : "script");
      file.onload = resolve;
      file.onerror = reject;
      if (style) file.rel = "stylesheet";
      else file.async = false;
      file[style ? "href" : "src"] = new URL(name, folder);
      document.head.append(file);
    });
  // Where one of them does not load, the box is the plain form that it is without a script.
  const start = (script) =>
    Promise.all(["../css/search-box.css", "search-engine.js", "search-hits.js", script].map(load)).catch(() => {});

  const box = document.querySelector('.find input[name="q"]');
  if (box === document.activeElement) start("search-suggest.js");
  else box.addEventListener("focus", () => start("search-suggest.js"), { once: true });

  if (document.querySelector(".notes") && new URLSearchParams(location.search).get("q")) start("search-marks.js");
})();
