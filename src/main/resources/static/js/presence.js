// Who works on this part of a draft: told while somebody moves on the page, so that an open window alone keeps nobody signed in.
(() => {
  'use strict';
  const line = document.querySelector('[data-presence]');
  if (!line) return;
  const { elements } = line.closest('form');
  let moved = true;
  ['input', 'keydown', 'pointerdown', 'scroll'].forEach((sign) => addEventListener(sign, () => { moved = true; }, { passive: true }));
  const tell = async () => {
    if (document.hidden || !moved) return;
    moved = false;
    try {
      const answer = await fetch(line.dataset.presence, {
        method: 'POST',
        body: new URLSearchParams({ dove: line.dataset.place, aperta: elements.aperta.value }),
        headers: { 'X-XSRF-TOKEN': elements._csrf.value, Accept: 'application/json' },
      });
      if (!answer.ok || !(answer.headers.get('Content-Type') || '').includes('json')) return;
      const { words } = await answer.json();
      if (line.textContent !== words) line.textContent = words;
    } catch {
      // The next time, then.
    }
  };
  tell();
  setInterval(tell, 45000);
})();
