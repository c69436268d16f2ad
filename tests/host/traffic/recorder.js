// Records what an add-in and a real Excel say to each other. Paste the whole file into the console of the developer tools of the
// add-in's pane, work in the add-in, then call stopTraffic(): it saves traffic.json. How to replay it stands in ../README.md.
// The recording holds the contents of cells: use a workbook with invented people only.
/* global window, document, OSF, Office, Blob */
/* eslint no-console: off */
(function () {
  "use strict";
  var channel = OSF.DDA.RichApi;
  var send = channel.executeRichApiRequestAsync;
  var entries = [];

  function record(message, callback) {
    // Taken before it is sent: on Windows the library rewrites the list on its way.
    var entry = { kind: message[0], request: JSON.parse(message[4]), flags: message[6] };
    entries.push(entry);
    return send.call(channel, message, function (result) {
      try {
        if (result.status === "succeeded") {
          var body = result.value.data[2];
          entry.response = JSON.parse(Array.isArray(body) ? body.join("") : body);
        } else entry.transportError = result.error.code;
      } catch (error) {
        entry.unreadable = String(error);
      }
      callback(result);
    });
  }

  // The function itself can't be replaced everywhere, the object that holds it can.
  OSF.DDA.RichApi = Object.create(channel, { executeRichApiRequestAsync: { value: record } });

  window.traffic = function () {
    var diagnostics = Office.context.diagnostics;
    return {
      format: "excel-traffic/1",
      excel: { platform: diagnostics.platform, version: diagnostics.version, locale: Office.context.displayLanguage },
      // A request whose answer hasn't come yet tells nothing.
      entries: entries.filter(function (entry) {
        return "response" in entry || "transportError" in entry;
      }),
    };
  };

  window.stopTraffic = function () {
    OSF.DDA.RichApi = channel;
    var link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(window.traffic(), null, 1)], { type: "application/json" }),
    );
    link.download = "traffic.json";
    link.click();
  };

  console.log("Recording. Work in the add-in, then call stopTraffic().");
})();
