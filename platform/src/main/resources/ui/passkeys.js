(function () {
  "use strict";
  var doc = document;
  if (!window.PublicKeyCredential || !navigator.credentials || !window.fetch) { return; }

  // Bytes travel in base64url; devices want and give arrays.
  function toBytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  }
  function toText(bytes) {
    var plain = "";
    new Uint8Array(bytes).forEach(function (byte) { plain += String.fromCharCode(byte); });
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
  function readable(credential) {
    var answer = credential.response;
    var response = { clientDataJSON: toText(answer.clientDataJSON) };
    if (answer.attestationObject) {
      response.attestationObject = toText(answer.attestationObject);
      response.transports = answer.getTransports ? answer.getTransports() : [];
    } else {
      response.authenticatorData = toText(answer.authenticatorData);
      response.signature = toText(answer.signature);
      response.userHandle = answer.userHandle ? toText(answer.userHandle) : null;
    }
    return {
      id: credential.id,
      rawId: toText(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment || null,
      clientExtensionResults: {},
      response: response
    };
  }
  function post(address, body) {
    return window.fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body)
    }).then(function (answer) {
      if (answer.status === 429) { throw new Error("Trop de demandes à la fois. Attendez une minute, puis réessayez."); }
      return answer.json().then(function (said) {
        if (!answer.ok) { throw new Error(said.phrase); }
        return said;
      });
    });
  }
  function enter(zone) {
    return post("/connexion/cle/question", {}).then(function (asked) {
      var options = asked.publicKey;
      options.challenge = toBytes(options.challenge);
      return navigator.credentials.get({ publicKey: options }).then(function (credential) {
        return post("/connexion/cle", {
          question: asked.handle, cle: readable(credential), suite: zone.dataset.next || ""
        });
      });
    });
  }
  function add(zone) {
    return post("/compte/entrees/cles/question", {}).then(function (asked) {
      var options = asked.publicKey;
      options.challenge = toBytes(options.challenge);
      options.user.id = toBytes(options.user.id);
      options.excludeCredentials.forEach(function (known) { known.id = toBytes(known.id); });
      return navigator.credentials.create({ publicKey: options }).then(function (credential) {
        return post("/compte/entrees/cles", {
          question: asked.handle, cle: readable(credential), nom: zone.querySelector("input").value
        });
      });
    });
  }
  // What a device says when somebody gives up is in English: it is said again in words.
  function sentence(error) {
    if (error.name === "NotAllowedError" || error.name === "AbortError") {
      return "Rien n’a été fait. Vous pouvez recommencer.";
    }
    if (error.name === "InvalidStateError") {
      return "Cet appareil a déjà une clé d’accès pour votre compte.";
    }
    return error.name === "Error" && error.message || "Cela n’a pas marché. Entrez d’une autre façon.";
  }
  Array.prototype.forEach.call(doc.querySelectorAll("[data-passkey]"), function (zone) {
    var status = zone.querySelector("[role=status]");
    var button = zone.querySelector("button");
    zone.querySelector("[data-without]").hidden = true;
    zone.querySelector("[data-with]").hidden = false;
    button.addEventListener("click", function () {
      button.disabled = true;
      status.textContent = "Suivez ce que dit votre appareil…";
      (zone.dataset.passkey === "add" ? add : enter)(zone).then(function (said) {
        window.location.assign(said.adresse);
      }).catch(function (error) {
        status.textContent = sentence(error);
        button.disabled = false;
      });
    });
  });
}());
