/* Spoken descriptions of a film: browsers do not read such tracks themselves, so each
   description is handed to the reader's own screen reader when its moment comes. */
(function () {
  "use strict";
  var tracks = document.querySelectorAll("track[kind='descriptions']");
  for (var i = 0; i < tracks.length; i++) describe(tracks[i]);

  function describe(track) {
    var film = track.parentNode;
    var said = document.createElement("p");
    said.className = "visually-hidden";
    said.setAttribute("aria-live", "assertive");
    said.lang = track.srclang;
    film.parentNode.insertBefore(said, film.nextSibling);
    film.addEventListener("play", function () {
      track.track.mode = "hidden";
    });
    track.addEventListener("cuechange", function () {
      var cues = track.track.activeCues;
      said.textContent = cues && cues.length ? cues[0].text.replace(/<[^>]*>/g, "") : "";
    });
  }
})();
