(function () {
  "use strict";
  var doc = document, body = doc.body;
  var still = doc.querySelector("[data-still]");
  var end = body.dataset.end, resting = body.dataset.rest === "true";
  var IDLE = Number(body.dataset.idle) * 1000, LAST = 30000;
  var timer;

  // One page replaces the other: there is nothing to go back to.
  doc.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || link.getAttribute("href").charAt(0) === "#") { return; }
    event.preventDefault();
    // The paper of the terminal's own printer; without a script, the same link opens the ticket.
    if (link.hasAttribute("data-print")) { window.print(); return; }
    if (link.hasAttribute("data-end-link")) { forget(); } else { location.replace(link.href); }
  });

  // Everything that a browser may hold is thrown away, by the page and by the answer of the server.
  function forget() {
    try { sessionStorage.clear(); localStorage.clear(); } catch (closed) { /* nothing was kept */ }
    location.replace(end);
  }

  // Nobody touches the screen: it asks, then starts again. The rest screen has nobody to lose.
  function wait() {
    clearTimeout(timer);
    if (resting && location.search.indexOf("contraste") < 0 && location.search.indexOf("taille") < 0) { return; }
    timer = setTimeout(function () {
      still.showModal();
      timer = setTimeout(forget, LAST);
    }, IDLE);
  }
  doc.querySelector("[data-stay]").addEventListener("click", function () { still.close(); wait(); });
  ["pointerdown", "keydown"].forEach(function (touch) {
    doc.addEventListener(touch, function () { if (!still.open) { wait(); } });
  });
  wait();

  // « Back » leads to the first screen and nowhere else: it has a step behind itself to go back to, and no other page
  // is shown again, neither from the memory of the browser nor by its history.
  window.addEventListener("pageshow", function (event) {
    var came = performance.getEntriesByType("navigation")[0];
    if (event.persisted || (!resting && came && came.type === "back_forward")) { forget(); }
  });
  if (resting) {
    history.pushState(null, "");
    window.addEventListener("popstate", function () { history.pushState(null, ""); });
  }

  // A keypad: arrows go from one button to the next, Enter presses, and so does the space bar on a link said to be a button.
  doc.addEventListener("keydown", function (event) {
    if (event.key === " " && doc.activeElement.getAttribute("role") === "button") {
      doc.activeElement.click();
      event.preventDefault();
      return;
    }
    var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) { return; }
    var inside = still.open ? still : doc;
    var stops = Array.prototype.filter.call(inside.querySelectorAll("a[href], button"), function (one) {
      return one.offsetParent !== null;
    });
    var next = stops[(stops.indexOf(doc.activeElement) + step + stops.length) % stops.length];
    if (next) { next.focus(); event.preventDefault(); }
  });

  // Listen: the browser's own voice reads what is on the screen. Never by itself.
  var listen = doc.querySelector("[data-listen]");
  if (window.speechSynthesis && window.SpeechSynthesisUtterance) {
    listen.hidden = false;
    listen.addEventListener("click", function () {
      speechSynthesis.cancel();
      var words = new SpeechSynthesisUtterance(doc.querySelector("main").innerText);
      words.lang = doc.documentElement.lang;
      speechSynthesis.speak(words);
    });
    window.addEventListener("pagehide", function () { speechSynthesis.cancel(); });
  }

  // The last directory stays on the terminal for the day when the network is cut. It holds public information only.
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register(body.dataset.worker, { scope: end.replace(/\/fin$/, "") }).catch(function () {});
  }
})();
