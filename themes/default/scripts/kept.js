/* What is kept for this tab, under one key: that the reader has left, and how pages are shown.
   Storage throws in foreign frames: then it is kept for this page alone. */
(function () {
  "use strict";
  var key = "reader";
  var here = {};

  function read() {
    try {
      var state = JSON.parse(sessionStorage.getItem(key));
      return state && typeof state === "object" ? state : {};
    } catch (error) {
      return here;
    }
  }

  /* Answers whether the next page will find it. */
  function write(state) {
    here = state;
    try {
      if (Object.keys(state).length) sessionStorage.setItem(key, JSON.stringify(state));
      else sessionStorage.removeItem(key);
      return true;
    } catch (error) {
      return false;
    }
  }

  window.readerState = { read: read, write: write };
})();
