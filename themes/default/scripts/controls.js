/* Keeps what the reader chooses for the next pages of this tab. */
(function () {
  "use strict";
  var panel = document.querySelector(".controls");
  if (!panel) return;
  var inputs = [].slice.call(panel.querySelectorAll("input"));

  function field(input) {
    return input.name.slice(2);
  }

  /* The state with what is chosen now; what stands in the page from the start is no choice. */
  function chosen() {
    var state = readerState.read();
    inputs.forEach(function (input) {
      delete state[field(input)];
    });
    inputs.forEach(function (input) {
      if (input.checked && !input.defaultChecked) state[field(input)] = input.value;
    });
    return state;
  }

  /* Shows what is kept: browsers fill in controls by themselves, and bring back old pages. */
  function restore() {
    var state = readerState.read();
    inputs.forEach(function (input) {
      var value = state[field(input)];
      input.checked = value ? input.value === value : input.defaultChecked;
    });
    readerState.show(state);
  }

  function place(input) {
    return input.getBoundingClientRect().top;
  }

  /* What is chosen stays under the reader's finger while the page above it grows. */
  var places = null;
  ["pointerdown", "keydown"].forEach(function (kind) {
    panel.addEventListener(kind, function () {
      places = inputs.map(place);
    });
  });

  panel.addEventListener("change", function (event) {
    var state = chosen();
    readerState.write(state);
    readerState.show(state);
    if (places) scrollBy(0, place(event.target) - places[inputs.indexOf(event.target)]);
    places = null;
    event.target.parentNode.scrollIntoView({ block: "nearest" });
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[href='#f-controls']")) panel.querySelector("details").open = true;
  });

  var lasting = panel.querySelector("[data-kept]");
  if (readerState.write(readerState.read())) lasting.textContent = lasting.getAttribute("data-kept");
  restore();
  addEventListener("pageshow", restore);
})();
