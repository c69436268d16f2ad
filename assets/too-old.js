/*
 * Says what is missing where the add-in's own script cannot even be read: in ES5, for the Internet Explorer inside old Excels and for
 * engines before 2020. Its sentences stand in the page; an Excel whose engine is new enough is judged by the add-in itself.
 */
(function () {
  var isLost = false;

  // A file that the network did not bring is another trouble, which the opening lines name.
  function noteLostFile(event) {
    if (event.target && event.target.nodeName === "SCRIPT") isLost = true;
  }

  function judge() {
    // The first thing that the add-in does is to note the theme.
    if (isLost || document.documentElement.getAttribute("data-theme")) return;
    document.getElementById("boot-lead").setAttribute("hidden", "");
    document.getElementById("boot-hint").setAttribute("hidden", "");
    document.querySelector("[data-next='engine-" + place() + "']").removeAttribute("hidden");
    document.getElementById("needs-engine").removeAttribute("hidden");
    document.getElementById("too-old").removeAttribute("hidden");
  }

  // Excel says where it is in the address of the page; an engine that lost that is known by its name.
  function place() {
    var said = /(?:[$]|%24)(Win32|Mac|Web)(?:[$]|%24)/.exec(window.location.search);
    if (said) return said[1];
    return /Macintosh/.test(window.navigator.userAgent) ? "Mac" : "Win32";
  }

  window.addEventListener("error", noteLostFile, true);
  window.addEventListener("load", judge);
})();
