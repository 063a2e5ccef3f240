(function () {
  "use strict";
  var doc = document;
  function each(selector, todo) {
    Array.prototype.forEach.call(doc.querySelectorAll(selector), todo);
  }

  // A failed form: the summary of errors takes the focus.
  each("[data-focus]", function (box) { box.focus(); });

  // Empty fields say nothing: they stay out of the address.
  each("form[method=get]", function (form) {
    form.addEventListener("formdata", function (event) {
      Array.from(event.formData.keys()).forEach(function (name) {
        var useful = event.formData.getAll(name).filter(Boolean);
        event.formData.delete(name);
        useful.forEach(function (value) { event.formData.append(name, value); });
      });
    });
  });

  // Print: a button only a script can honour is shown only when there is a script.
  each("[data-print]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  // « Près de moi »: the position is rounded to about 500 metres before it leaves the device.
  function rounded(degrees) { return (Math.round(degrees * 200) / 200).toFixed(3); }
  each("[data-near]", function (button) {
    if (!navigator.geolocation) { return; }
    var status = doc.querySelector("[data-near-status]");
    button.hidden = false;
    button.addEventListener("click", function () {
      status.hidden = false;
      status.textContent = status.dataset.searching;
      navigator.geolocation.getCurrentPosition(function (found) {
        var query = new URLSearchParams(new FormData(button.form));
        query.set("pres", rounded(found.coords.latitude) + "," + rounded(found.coords.longitude));
        query.delete("ou");
        location.href = button.form.getAttribute("action") + "?" + query;
      }, function () {
        status.textContent = status.dataset.refused;
        var field = doc.getElementById("ou");
        if (field) { field.focus(); }
      }, { maximumAge: 600000, timeout: 10000 });
    });
  });

  // « Où êtes-vous ? »: names of the territory while one types (ARIA combobox with a list); the form works without.
  each("input#ou", function (input) {
    var list = doc.createElement("ul");
    var status = doc.createElement("p");
    var label = doc.querySelector("label[for=ou]");
    var base = (/^\/(?:simple|[a-z]{2})(?=\/|$)/.exec(location.pathname) || [""])[0];
    var current = -1;
    var waiting = 0;
    var asked = "";
    list.id = "ou-propositions";
    list.className = "suggest";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label ? label.textContent : "");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    function open(yes) {
      list.hidden = !yes;
      input.setAttribute("aria-expanded", String(yes));
      if (!yes) { move(-1); }
    }
    function move(to) {
      var options = list.children;
      if (options[current]) { options[current].setAttribute("aria-selected", "false"); }
      current = to;
      if (options[current]) {
        options[current].setAttribute("aria-selected", "true");
        options[current].scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", options[current].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }
    function choose(option) {
      input.value = option.dataset.words;
      open(false);
      status.textContent = "";
      input.focus();
    }
    function show(found) {
      if (!list.isConnected) {
        input.after(list, status);
        input.setAttribute("aria-controls", list.id);
      }
      list.textContent = "";
      found.options.forEach(function (one, rank) {
        var option = doc.createElement("li");
        option.id = "ou-p" + rank;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.words = one.words;
        option.textContent = one.words;
        if (one.note) { option.appendChild(doc.createElement("small")).textContent = one.note; }
        list.appendChild(option);
      });
      current = -1;
      status.textContent = found.status;
      open(found.options.length > 0);
    }
    input.addEventListener("input", function () {
      window.clearTimeout(waiting);
      asked = input.value.trim();
      if (asked.length < 2) { open(false); return; }
      waiting = window.setTimeout(function () {
        var words = asked;
        window.fetch(base + "/lieux/suggestions?ou=" + encodeURIComponent(words))
          .then(function (answer) { return answer.ok ? answer.json() : null; })
          .then(function (found) { if (found && words === asked && doc.activeElement === input) { show(found); } })
          .catch(function () { open(false); });
      }, 200);
    });
    input.addEventListener("keydown", function (event) {
      var many = list.children.length;
      if (list.hidden || event.isComposing) { return; }
      if (event.key === "ArrowDown") { move((current + 1) % many); event.preventDefault(); }
      if (event.key === "ArrowUp") { move(current < 1 ? many - 1 : current - 1); event.preventDefault(); }
      if (event.key === "Escape") { open(false); event.preventDefault(); }
      if (event.key === "Enter" && current >= 0) { choose(list.children[current]); event.preventDefault(); }
    });
    list.addEventListener("mousedown", function (event) { event.preventDefault(); });
    list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) { choose(option); }
    });
    input.addEventListener("blur", function () { asked = ""; open(false); });
    open(false);
  });

  // The interactive map: Leaflet comes only after a press and fills the frame of the drawn plan.
  function load(tag, attributes, ready) {
    var element = doc.createElement(tag);
    Object.keys(attributes).forEach(function (name) { element[name] = attributes[name]; });
    element.onload = ready;
    doc.head.appendChild(element);
  }
  function markers(map, frame) {
    var bounds = [];
    each("[data-lat]", function (link) { bounds.push([Number(link.dataset.lat), Number(link.dataset.lon)]); });
    if (bounds.length) {
      map.fitBounds(bounds, { padding: [40, 40], maxZoom: 16 });
    } else {
      map.setView([Number(frame.dataset.centreLat), Number(frame.dataset.centreLon)], 12);
    }
    each("[data-lat]", function (link) {
      var at = [Number(link.dataset.lat), Number(link.dataset.lon)];
      var icon = L.divIcon({ className: "pin " + link.getAttribute("class"), html: link.dataset.number, iconSize: [40, 40] });
      var name = link.getAttribute("aria-label");
      L.marker(at, { icon: icon, alt: name, title: name, keyboard: true }).addTo(map)
        .on("click", function () { location.href = link.getAttribute("href"); })
        .on("keypress", function (event) { if (event.originalEvent.key === "Enter") { location.href = link.getAttribute("href"); } })
        .getElement().setAttribute("aria-label", name);
    });
  }
  // Without tiles, the rivers and the names of the towns still tell where one is.
  function point(words) { return words.split(",").map(Number); }
  function backdrop(map, frame) {
    (frame.dataset.water || "").split(";").filter(Boolean).forEach(function (line) {
      L.polyline(line.split(" ").map(point), { color: "#c3dfea", weight: 10, interactive: false }).addTo(map);
    });
    (frame.dataset.towns || "").split(";").filter(Boolean).forEach(function (town) {
      var parts = town.split("|");
      var icon = L.divIcon({ className: "town", html: "", iconSize: [120, 20] });
      L.marker(point(parts[1]), { icon: icon, interactive: false, keyboard: false }).addTo(map)
        .getElement().textContent = parts[0];
    });
  }
  each("[data-map]", function (button) {
    var frame = doc.getElementById(button.dataset.map);
    button.hidden = false;
    function close(map, box) {
      map.remove();
      box.remove();
      frame.hidden = false;
      button.hidden = false;
      button.focus();
    }
    button.addEventListener("click", function () {
      load("link", { rel: "stylesheet", href: button.dataset.css }, null);
      load("script", { src: button.dataset.js }, function () {
        var box = doc.createElement("div");
        box.className = "plan leaflet";
        box.tabIndex = -1;
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", button.dataset.label);
        frame.parentNode.insertBefore(box, frame);
        frame.hidden = true;
        button.hidden = true;
        var still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
        var map = L.map(box, { zoomControl: false, attributionControl: Boolean(button.dataset.tiles), zoomAnimation: !still, fadeAnimation: !still });
        if (button.dataset.tiles) {
          L.tileLayer(button.dataset.tiles, { attribution: button.dataset.credit, maxZoom: 19 }).addTo(map);
        }
        L.control.zoom({ zoomInTitle: button.dataset.closer, zoomOutTitle: button.dataset.farther }).addTo(map);
        L.control.scale({ imperial: false }).addTo(map);
        markers(map, frame);
        backdrop(map, frame);
        box.addEventListener("keydown", function (event) { if (event.key === "Escape") { close(map, box); } });
        box.focus();
      });
    });
  });

  // A long work: its sentence is read again every five seconds, and the whole page once it is over.
  each("[data-progress]", function (status) {
    var asking = window.setInterval(function () {
      window.fetch(status.dataset.progress).then(function (answer) { return answer.text(); }).then(function (html) {
        var next = new DOMParser().parseFromString(html, "text/html").querySelector("[role=status]");
        if (next && next.hasAttribute("data-progress")) {
          status.textContent = next.textContent;
        } else {
          window.clearInterval(asking);
          location.reload();
        }
      });
    }, 5000);
  });
}());
