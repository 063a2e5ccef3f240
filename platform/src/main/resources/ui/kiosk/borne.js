(function () {
  "use strict";
  var doc = document, body = doc.body;
  var still = doc.querySelector("[data-still]");
  var end = body.dataset.end, resting = body.dataset.rest === "true";
  var IDLE = Number(body.dataset.idle) * 1000, LAST = Number(body.dataset.answer) * 1000;
  var cleaning = body.classList.contains("borne-cleaning"), RENEWED = 600000;
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

  // A cloth wipes the screen: no key and no touch does anything; the answer of the server leads back to the first screen.
  if (cleaning) {
    ["click", "keydown"].forEach(function (touch) {
      doc.addEventListener(touch, function (event) { event.preventDefault(); event.stopImmediatePropagation(); }, true);
    });
    return;
  }

  // Nobody touches the screen: it asks, then starts again. The rest screen has nobody to lose: it only renews itself, so
  // that what is kept for a network that is cut is never old. In another language it has somebody, and comes back to French.
  function wait() {
    clearTimeout(timer);
    if (resting) { timer = setTimeout(forget, RENEWED); }
    var french = location.pathname.indexOf("/borne/") === 0;
    if (resting && french && location.search.indexOf("contraste") < 0 && location.search.indexOf("taille") < 0) { return; }
    clearTimeout(timer);
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

  // A way out in one key, for whoever must hide what was on the screen.
  doc.addEventListener("keydown", function (event) { if (event.key === "Escape" && !still.open) { forget(); } });

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
    var ahead = doc.documentElement.dir === "rtl" ? -1 : 1;
    var step = { ArrowRight: ahead, ArrowDown: 1, ArrowLeft: -ahead, ArrowUp: -1 }[event.key];
    if (!step) { return; }
    var inside = still.open ? still : doc;
    var stops = Array.prototype.filter.call(inside.querySelectorAll("a[href], button"), function (one) {
      return one.offsetParent !== null;
    });
    var next = stops[(stops.indexOf(doc.activeElement) + step + stops.length) % stops.length];
    if (next) { next.focus(); event.preventDefault(); }
  });

  // Listen: a person's voice where somebody recorded this screen, else the browser's own. Never by itself. How loud is
  // kept for the visit and forgotten with it.
  var listen = doc.querySelector("[data-listen]"), recorded = body.dataset.sound;
  var Player = window.AudioContext, voice = window.speechSynthesis && window.SpeechSynthesisUtterance;
  var louder = doc.querySelectorAll("[data-volume]"), stopSound = null, listenWords = listen.textContent;
  function volume() {
    try { return Number(sessionStorage.getItem("volume") || "0.8"); } catch (closed) { return 0.8; }
  }
  function hush() {
    if (stopSound) { stopSound(); }
    stopSound = null;
    listen.textContent = listenWords;
  }
  function play() {
    var player = new Player(), gain = player.createGain();
    gain.gain.value = volume();
    gain.connect(player.destination);
    stopSound = function () { player.close(); };
    stopSound.louder = function () { gain.gain.value = volume(); };
    fetch(recorded).then(function (answer) { return answer.arrayBuffer(); })
      .then(function (bytes) { return player.decodeAudioData(bytes); })
      .then(function (sound) {
        var source = player.createBufferSource();
        source.buffer = sound;
        source.connect(gain);
        source.onended = hush;
        source.start();
        body.dataset.heard = "recorded";
      }).catch(function () { hush(); if (voice) { speak(); } });
  }
  function speak() {
    var words = new SpeechSynthesisUtterance(doc.querySelector("main").innerText);
    words.lang = doc.documentElement.lang;
    words.volume = volume();
    words.onend = hush;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
    stopSound = function () { words.onend = null; speechSynthesis.cancel(); };
    stopSound.louder = function () { stopSound(); speak(); };
    body.dataset.heard = "spoken";
  }
  // A voice of another language reads nonsense: when the browser names its voices, one of them must speak this language.
  function speaks() {
    var voices = voice ? speechSynthesis.getVoices() : [];
    return !voices.length || voices.some(function (one) {
      return one.lang.slice(0, 2).toLowerCase() === doc.documentElement.lang;
    });
  }
  if (recorded && Player || voice) {
    listen.hidden = !(recorded && Player) && !speaks();
    if (voice && !(recorded && Player) && speechSynthesis.addEventListener) {
      speechSynthesis.addEventListener("voiceschanged", function () { listen.hidden = !speaks(); });
    }
    listen.addEventListener("click", function () {
      if (stopSound) { hush(); return; }
      louder.forEach(function (one) { one.hidden = false; });
      if (recorded && Player) { play(); } else { speak(); }
      listen.textContent = listen.dataset.stop;
    });
    louder.forEach(function (one) {
      one.addEventListener("click", function () {
        var next = Math.min(1, Math.max(0.2, volume() + Number(one.dataset.volume) * 0.2));
        try { sessionStorage.setItem("volume", next.toFixed(1)); } catch (closed) { /* for this screen only */ }
        if (stopSound) { stopSound.louder(); }
      });
    });
    window.addEventListener("pagehide", function () { if (stopSound) { stopSound(); } });
  }

  // The keypad answers at once; without a script each touch is sent. Digits are in the page alone, masked but the last.
  var keypad = doc.querySelector("[data-keypad]");
  if (keypad) {
    var field = keypad.elements.chiffres, LENGTH = 10;
    var touched = function (key) {
      if (key === "effacer") { field.value = field.value.slice(0, -1); }
      else if (/^[0-9]$/.test(key) && field.value.length < LENGTH) { field.value += key; }
      var shown = "";
      for (var i = 0; i < LENGTH; i++) {
        shown += (i && i % 2 === 0 ? " " : "")
          + (i >= field.value.length ? "_" : i === field.value.length - 1 ? field.value[i] : "•");
      }
      keypad.querySelector("[data-shown]").textContent = shown;
      keypad.querySelector("[data-told]").textContent = keypad.dataset.counted.replace("{0}", field.value.length);
    };
    keypad.addEventListener("click", function (event) {
      var key = event.target.closest("button[name=touche]");
      if (key && key.value !== "envoyer") { event.preventDefault(); touched(key.value); }
    });
    doc.addEventListener("keydown", function (event) {
      if (/^[0-9]$/.test(event.key)) { touched(event.key); }
      if (event.key === "Backspace") { event.preventDefault(); touched("effacer"); }
    });
  }

  // The last directory stays on the terminal for the day when the network is cut. It holds public information only.
  if (navigator.serviceWorker) {
    body.dataset.worker.split(" ").forEach(function (worker) {
      navigator.serviceWorker.register(worker, { scope: worker.replace(/\/veille\.js$/, "") }).catch(function () {});
    });
  }
})();
