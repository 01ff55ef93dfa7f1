// Says how fresh the figures are, and leaves the page alone while a person is selecting text on it.
(function () {
  'use strict';
  const freshness = document.getElementById('freshness');
  const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  let heardAt = new Date();

  function show(text, stale) {
    freshness.textContent = text;
    document.documentElement.classList.toggle('stale', stale);
  }

  function heard() {
    heardAt = new Date();
    show('Checked ' + clock.format(heardAt), false);
  }

  function unheard(event) {
    const status = event.detail.xhr ? event.detail.xhr.status : 0;
    const reason = status === 401 ? 'The token is no longer right' : 'The engine does not answer';
    show(reason + '. What you see is from ' + clock.format(heardAt) + '.', true);
  }

  function selecting() {
    const selection = document.getSelection();
    const live = document.getElementById('live');
    return selection && !selection.isCollapsed && live && live.contains(selection.anchorNode);
  }

  document.body.addEventListener('htmx:afterRequest', function (event) {
    if (event.detail.successful) {
      heard();
    }
  });
  document.body.addEventListener('htmx:responseError', unheard);
  document.body.addEventListener('htmx:sendError', unheard);
  document.body.addEventListener('htmx:timeout', unheard);
  document.body.addEventListener('htmx:beforeSwap', function (event) {
    if (selecting()) {
      event.detail.shouldSwap = false;
    }
  });
  heard();
})();
