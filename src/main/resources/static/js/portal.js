// Makes the portal pleasant. Every page works without it: nothing here is the only way to do a thing.
(() => {
  'use strict';
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const italian = document.documentElement.lang !== 'en';
  const said = document.currentScript.dataset;

  // Signing out while this device holds answers that have not arrived (keep.js): they stay for their owner, who may also delete them.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (new URL(form.action).pathname !== '/esci' || form.elements.resta) return;
    let keys = [];
    let own = [];
    try {
      keys = Object.keys(localStorage).filter((key) => key.startsWith('keep/'));
      own = keys.filter((key) => key.startsWith(sessionStorage.getItem('keeper')));
    } catch {
      // No storage, nothing to keep.
    }
    const stay = () => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'resta';
      form.append(field);
    };
    if (!own.length) {
      if (keys.length) stay();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const asked = document.querySelector('[data-leaving]');
    if (asked) {
      asked.focus();
      return;
    }
    const box = document.createElement('div');
    box.dataset.leaving = '';
    box.className = 'notice call';
    box.setAttribute('role', 'alert');
    box.tabIndex = -1;
    const words = document.createElement('p');
    words.textContent = said.leaving;
    box.append(words);
    [[said.stay, false], [said.drop, true]].forEach(([label, drop]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = drop ? 'btn quiet' : 'btn';
      button.textContent = label;
      button.addEventListener('click', () => {
        if (drop) own.forEach((key) => localStorage.removeItem(key));
        if (!drop || keys.length > own.length) stay();
        form.submit();
      });
      box.append(button, ' ');
    });
    document.querySelector('main .wrap').prepend(box);
    box.focus();
  }, true);

  // One press sends once: the button rests until the page is shown again. A form that downloads a file says data-again.
  const sent = new Set();
  const live = document.createElement('div');
  live.className = 'sr';
  live.setAttribute('role', 'status');
  document.body.append(live);
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || 'again' in form.dataset) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    live.textContent = said.sending;
    // After this turn, so that the pressed button's own value still travels.
    setTimeout(() => form.querySelectorAll('button[type=submit]').forEach((button) => {
      button.dataset.rests = '1';
      button.disabled = true;
    }));
  });
  window.addEventListener('pageshow', () => {
    sent.clear();
    live.textContent = '';
    each('[data-rests]', (button) => {
      delete button.dataset.rests;
      button.disabled = false;
    });
  });

  // Errors: in the order of the page, and read out first.
  const errors = document.getElementById('errors');
  if (errors) {
    const list = errors.querySelector('ul');
    const place = (item) => {
      const link = item.querySelector('a');
      const field = link && document.getElementById(link.hash.slice(1));
      return field ? field.getBoundingClientRect().top : -1;
    };
    [...list.children].map((item) => [place(item), item]).sort((a, b) => a[0] - b[0]).forEach(([, item]) => list.append(item));
    errors.focus();
  }

  // What is left to write.
  each('textarea[data-max], textarea[data-words]', (text) => {
    const line = document.getElementById(text.id + '-count');
    if (!line) return;
    const max = Number(text.dataset.max || text.dataset.words);
    const count = () => {
      const used = text.dataset.max ? text.value.replace(/\r?\n/g, '\n').length : (text.value.match(/\S+/g) || []).length;
      const left = max - used;
      line.textContent = (left < 0 ? line.dataset.over : line.dataset.left).replace('#', Math.abs(left).toLocaleString(italian ? 'it-IT' : 'en-GB'));
      line.classList.toggle('over', left < 0);
    };
    text.addEventListener('input', count);
    count();
  });

  // Time left, by the server's clock: the page only counts what has passed since it was made.
  const opened = performance.now();
  each('[data-until][data-now]', (line) => {
    const left = () => Date.parse(line.dataset.until) - Date.parse(line.dataset.now);
    if (Number.isNaN(left())) return;
    const tell = () => {
      const total = left();
      const minutes = Math.ceil((total - (performance.now() - opened)) / 60000);
      const data = line.dataset;
      const [words, number] = minutes <= 0 ? [data.over, 0]
        : minutes < 120 ? [data.minutes, minutes]
        : minutes < 2880 ? [data.hours, Math.floor(minutes / 60)]
        : [data.days, Math.floor(minutes / 1440)];
      const said = words.replace('#', number);
      if (line.textContent !== said) line.textContent = said;
    };
    tell();
    setInterval(tell, 15000);
  });

  // A call that is extended while this page stands open is told here; asked without cookies, so that nobody stays signed in by it.
  const told = new Set();
  setInterval(async () => {
    try {
      const answer = await fetch('/bandi/novita.json?lingua=' + (italian ? 'it' : 'en'), { credentials: 'omit' });
      const { now, extended } = await answer.json();
      extended.filter((one) => one.at >= now - performance.now() && !told.has(one.at)).forEach((one) => {
        told.add(one.at);
        const box = document.createElement('div');
        const link = document.createElement('a');
        box.className = 'notice call';
        link.href = one.href;
        link.textContent = one.text;
        box.append(link);
        document.querySelector('main .wrap').prepend(box);
        live.textContent = one.text;
        each(`[data-until="${one.before}"]`, (line) => {
          line.dataset.until = one.until;
        });
      });
    } catch {
      // The next time, then.
    }
  }, 45000);

  // The name and size of a chosen file.
  each('input[type=file]', (input) => {
    const line = document.getElementById(input.id + '-chosen');
    if (!line) return;
    input.addEventListener('change', () => {
      line.textContent = [...input.files].map((file) => `${file.name} (${Math.max(1, Math.round(file.size / 1024)).toLocaleString(italian ? 'it-IT' : 'en-GB')} kB)`).join(', ');
    });
  });

  // Names that begin as typed, offered by the browser's own list.
  each('input[data-suggest]', (input) => {
    const list = document.getElementById(input.getAttribute('list'));
    let asked = '';
    let waiting;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      const typed = input.value.trim();
      if (!list || typed.length < 2 || typed === asked) return;
      waiting = setTimeout(async () => {
        asked = typed;
        try {
          const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } });
          if (!answer.ok || asked !== typed) return;
          const found = await answer.json();
          list.replaceChildren(...found.slice(0, 12).map((one) => {
            const option = document.createElement('option');
            option.value = typeof one === 'string' ? one : one.label || one.name;
            return option;
          }));
        } catch {
          // No network: the field takes any text, and the server answers.
        }
      }, 200);
    });
  });

  // The menu closes on Escape and on a press elsewhere.
  const shut = (menu) => { menu.open = false; };
  document.addEventListener('click', (event) => each('.menu[open]', (menu) => menu.contains(event.target) || shut(menu)));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && each('.menu[open]', (menu) => {
    shut(menu);
    menu.querySelector('summary').focus();
  }));
})();
