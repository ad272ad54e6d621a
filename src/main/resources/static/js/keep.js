// What is typed is saved by itself: at once on this device, then at the portal. Without this, the button saves as ever.
(() => {
  'use strict';
  const box = document.querySelector('[data-keep]');
  if (!box) return;
  const form = box.closest('form');
  const said = box.dataset;
  const line = box.querySelector('[role=status]');
  const act = box.querySelector('[data-act]');
  const PAUSE = 1500;
  // Refusals that pass by themselves: too slow, too early, too many.
  const PASSING = [408, 425, 429];
  const OLD = 30 * 24 * 3600 * 1000;
  const whole = !form.elements.seen;
  const parts = whole ? ['*'] : form.elements.shown.value.split(' ');
  const apart = ['_csrf', 'azione', 'revision', 'seen', 'shown', 'tab', 'turn'];
  const place = `keep/${said.account}${said.keep}/`;

  let tab = Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) => one.toString(16).padStart(2, '0')).join('');
  let turn = 0;
  let timer;
  let busy = null;
  let failed = 0;
  let stopped = false;
  let kept = true;
  let pressed = null;
  // A form that is saved as a whole waits until a field is done: half an amount is no amount.
  let done = !whole;
  const confirmed = {};
  const refused = {};
  const base = {};
  const raw = {};
  const held = new Set();
  let faults = {};

  // The fields of a part: a question with its cells and its new file, or the whole form.
  const fields = (part) => [...form.elements].filter(({ name, type, disabled }) => name && !disabled
    && !['file', 'submit', 'button', 'fieldset'].includes(type) && !apart.includes(name)
    && (whole ? type !== 'hidden' : name === `answers[${part}]` || name.startsWith(`answers[${part}.`) || name.startsWith(`files[${part}].`)));
  const ticked = (field) => !['radio', 'checkbox'].includes(field.type) || field.checked;
  const values = (part) => raw[part] || fields(part).filter(ticked).map((field) => [field.name, field.value]);
  const print = (part) => JSON.stringify(values(part));
  const dirty = (part) => print(part) !== confirmed[part];
  const ready = () => parts.filter((part) => done && dirty(part) && !held.has(part) && refused[part] !== print(part));
  const label = (part) => {
    const field = fields(part)[0];
    const words = field && field.closest('.field').querySelector('label, legend');
    return words ? words.textContent.trim() : '';
  };

  let shown = '';
  const tell = (words, tone, link, press) => {
    if (shown === words + link) return;
    shown = words + link;
    box.hidden = !words;
    box.className = `keep ${tone || ''}`;
    if (line.textContent !== words) line.textContent = words;
    act.replaceChildren();
    if (!link) return;
    const next = document.createElement(press ? 'button' : 'a');
    if (press) {
      next.type = 'button';
      next.addEventListener('click', press);
    } else {
      next.href = location.pathname;
    }
    next.textContent = link;
    act.append(next);
  };

  // The page that stood in this tab before this one: it is gone, whatever its lock says for a moment.
  let last = '';
  try {
    last = sessionStorage.getItem('keep') || '';
    // A tab that is duplicated from now on is not taken for this one.
    sessionStorage.removeItem('keep');
  } catch { /* private window */ }

  // The queue on this device: what is not confirmed, with the revision it was written upon.
  const store = (key, value) => {
    try {
      if (value) localStorage.setItem(key, JSON.stringify(value)); else localStorage.removeItem(key);
    } catch {
      kept = false;
    }
  };
  const remember = () => {
    const queue = {};
    parts.filter(dirty).forEach((part) => {
      queue[part] = { values: values(part), base: base[part] ?? Number(form.elements.revision.value) };
    });
    store(place + tab, Object.keys(queue).length ? { at: Date.now(), turn, queue } : null);
  };
  const left = () => {
    const found = [];
    try {
      Object.keys(localStorage).filter((key) => key.startsWith('keep/')).forEach((key) => {
        const entry = JSON.parse(localStorage.getItem(key));
        if (!entry || Date.now() - entry.at > OLD) localStorage.removeItem(key);
        else if (key.startsWith(place) && key !== place + tab) found.push([key, entry]);
      });
    } catch {
      kept = false;
    }
    return found.sort((a, b) => a[1].at - b[1].at);
  };

  // What hangs on the form for its button: answers written upon an older revision than the page's.
  const bases = () => {
    form.querySelectorAll('[name^="later["]').forEach((field) => field.remove());
    Object.entries({ ...base, tab, turn: (turn += 1) }).forEach(([name, value]) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name === 'tab' || name === 'turn' ? name : `later[${name}]`;
      field.value = value;
      form.querySelectorAll(`[name="${field.name}"]`).forEach((old) => old.remove());
      form.append(field);
    });
  };

  const show = (name, words) => {
    const field = [...form.elements].find((one) => one.name === name) || document.getElementById(name.replace(/[[\]]/g, ''));
    const holder = field && field.closest('.field');
    if (!holder) return;
    const id = `${field.id || name.replace(/[[\]]/g, '')}-err`;
    const old = document.getElementById(id);
    if (old) old.remove();
    holder.classList.toggle('wrong', !!words);
    const described = (field.getAttribute('aria-describedby') || '').split(' ').filter((one) => one && one !== id);
    if (words) {
      const err = document.createElement('p');
      err.className = 'err';
      err.id = id;
      err.textContent = words;
      if (field.tagName === 'FIELDSET') field.querySelector('legend').after(err);
      else (holder.querySelector('.choices, .affix, .drop') || field).before(err);
      field.setAttribute('aria-invalid', 'true');
      described.push(id);
    } else {
      field.removeAttribute('aria-invalid');
    }
    if (field.type !== 'radio' && field.type !== 'checkbox') field.setAttribute('aria-describedby', described.join(' '));
  };
  // Told at the field once the person has left it; of rows under way only what was written.
  const mark = () => Object.entries(faults).forEach(([name, words]) => {
    const field = [...form.elements].find((one) => one.name === name);
    if (field && (field === document.activeElement || (whole && !field.value))) return;
    show(name, words);
    delete faults[name];
  });

  const mend = (part, still) => {
    Object.keys(faults).concat([...form.querySelectorAll('[aria-invalid=true]')].map((one) => one.name))
      .filter((name) => !still[name] && (whole || name === `answers[${part}]` || name.startsWith(`answers[${part}.`)))
      .forEach((name) => {
        delete faults[name];
        show(name, '');
      });
    delete refused[part];
  };

  const fill = (part, theirs) => {
    fields(part).forEach((field) => {
      const given = theirs[field.name] || [];
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = given.includes(field.value);
      else field.value = given[0] || '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  const both = (words) => tell(words || said.theirs, 'bad', said.look, () => { pressed = null; go(); });

  const settle = (sent, answer) => {
    const before = Number(form.elements.revision.value);
    const flawed = (part) => Object.keys(answer.faults).some((name) => whole || name === `answers[${part}]` || name.startsWith(`answers[${part}.`));
    sent.forEach(([part, print_]) => {
      mend(part, answer.faults);
      if (answer.theirs.some((one) => one.question === part)) held.add(part);
      else if (flawed(part) || answer.unasked.includes(part)) refused[part] = print_;
      else {
        confirmed[part] = print_;
        delete base[part];
      }
      const seen = form.elements.seen;
      if (seen) seen.value = seen.value.split(' ').filter((one) => !one.startsWith(`${part}:`)).join(' ');
    });
    let news = '';
    answer.fresh.filter(({ question }) => parts.includes(question)).forEach(({ question, fields: theirs }) => {
      if (dirty(question) || !theirs) {
        base[question] ??= before;
        if (!theirs) news = said.rows;
        return;
      }
      fill(question, theirs);
      confirmed[question] = print(question);
      news = said.fresh.replace('#', label(question));
    });
    if (!whole) answer.theirs.forEach(({ question }) => { base[question] ??= before; });
    if (!whole || answer.saved) form.elements.revision.value = answer.revision;
    // Faults of what has been changed since are old news: the next save tells.
    if (sent.every(([part, was]) => print(part) === was)) Object.assign(faults, answer.faults);
    mark();
    remember();
    // Two texts that stand on the page already are not told again.
    if (answer.theirs.length || (held.size && !document.querySelector('[data-held]'))) both(answer.theirs.map((one) => one.said)[0]);
    else if (Object.keys(answer.faults).length) tell(whole ? said.partly : said.flawed.replace('#', answer.at), 'wait');
    else tell(news || said.saved.replace('#', answer.at), 'ok', news === said.rows ? said.reload : '');
    if (Object.keys(raw).length && sent.every(([part, was]) => confirmed[part] === was)) location.reload();
    else if (Object.keys(raw).length) tell(said.raw, 'wait', said.resume, resume);
  };

  // What has no fields on this page, as rows have that were never saved, goes to the page as the button would send it.
  const resume = () => {
    Object.values(raw).flat().forEach(([name, value]) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((old) => { old.disabled = true; });
      form.append(field);
    });
    go();
  };

  const body = (sent) => {
    const all = new URLSearchParams({ _csrf: form.elements._csrf.value, account: said.account, tab, turn: (turn += 1) });
    all.set('revision', form.elements.revision.value);
    if (!whole) all.set('only', sent.map(([part]) => part).join(' '));
    sent.forEach(([part]) => {
      if (part in base) all.set(`later[${part}]`, base[part]);
      values(part).forEach(([name, value]) => all.append(name, value));
    });
    return all;
  };

  // A form sent as a whole goes once more as it was when nobody knows whether it arrived: the portal sees the same twice, not two texts.
  let unsure = null;
  const pack = () => {
    const sent = ready().map((part) => [part, print(part)]);
    return { sent, all: sent.length ? body(sent) : null };
  };

  const token = async () => {
    const page = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector(`form[action] [name=_csrf]`);
    if (new URL(page.url).pathname !== location.pathname || !fresh) return false;
    document.querySelectorAll('[name=_csrf]').forEach((field) => { field.value = fresh.value; });
    return true;
  };

  const away = (told) => {
    failed += 1;
    // As long as the portal asks for, and not all pages at the same moment.
    const seconds = Math.round(Math.max(Number(told) || 0, Math.min(2 ** failed, 30)) + Math.random() * 3);
    const words = !kept ? said.bare : navigator.onLine ? said.again.replace('#', seconds) : said.offline;
    tell(Object.keys(raw).length ? `${said.raw} ${words}` : words, 'bad');
    later(seconds * 1000);
  };

  const expired = () => {
    failed ||= 1;
    tell(said.expired, 'bad', said.enter);
  };

  const send = async (again) => {
    const { sent, all } = unsure || pack();
    if (!sent.length) return true;
    unsure = whole ? { sent, all } : null;
    remember();
    const slow = setTimeout(() => !failed && tell(said.saving, ''), 900);
    try {
      const answer = await fetch(said.keep, {
        method: 'POST', body: all, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout && AbortSignal.timeout(20000),
      });
      if (answer.status < 500) unsure = null;
      if (answer.status === 403 && !again) {
        if (await token()) return await send(true);
        expired();
        return false;
      }
      const json = (answer.headers.get('Content-Type') || '').includes('json');
      if (answer.status === 200 && json) {
        failed = 0;
        settle(sent, await answer.json());
      } else if (answer.status === 401 || answer.redirected) {
        expired();
      } else if (answer.status === 409 && json) {
        stopped = true;
        tell((await answer.json()).error, 'bad');
      } else if (answer.status >= 400 && answer.status < 500 && !PASSING.includes(answer.status)) {
        // What is refused now is refused always: the button shows why.
        stopped = true;
        tell([403, 404].includes(answer.status) ? said.gone : said.refused, 'bad');
      } else {
        away(answer.headers.get('Retry-After'));
        return false;
      }
      return true;
    } catch {
      away();
      return false;
    } finally {
      clearTimeout(slow);
    }
  };

  // One at a time; says whether the portal answered.
  const save = () => {
    clearTimeout(timer);
    if (busy) return busy;
    if (stopped) return Promise.resolve(true);
    // Typed back to what is stored, an answer has nothing left to mend.
    const back = parts.filter((part) => refused[part] && !dirty(part));
    back.forEach((part) => mend(part, {}));
    if (back.length && !parts.some(dirty)) tell(said.ready, '');
    busy = send().finally(() => {
      busy = null;
      if (!failed && !stopped && !held.size && ready().length) later(PAUSE);
    });
    return busy;
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await save() && pressed) go();
    }, pause);
  };

  let going = false;
  const go = () => {
    const button = pressed;
    pressed = null;
    going = true;
    bases();
    form.requestSubmit(button && button.isConnected ? button : undefined);
    going = false;
  };

  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented) return;
    done = true;
    // Who takes the other text gives up the own one, here too.
    const taken = /^prendi:(.+)/.exec(event.submitter ? event.submitter.value : '');
    if (taken) confirmed[taken[1]] = print(taken[1]);
    if (going || (!busy && (stopped || !ready().length))) {
      if (!going) bases();
      return;
    }
    event.preventDefault();
    const waiting = !!pressed;
    pressed = event.submitter || form.querySelector('button[type=submit]');
    if (waiting) return;
    remember();
    while (busy) await busy;
    if (await save() && pressed) go();
  });

  form.addEventListener('input', () => {
    remember();
    done = !whole;
    if (!failed) later(PAUSE);
  });
  form.addEventListener('change', () => {
    done = true;
    if (!failed) later(50);
  });
  // Left as it was before, a field tells of no change; what waits on others goes all the same.
  form.addEventListener('focusout', () => {
    done = true;
    if (!failed && ready().length) later(50);
    setTimeout(mark);
  });
  addEventListener('online', () => later(0));
  addEventListener('offline', () => parts.some(dirty) && tell(kept ? said.offline : said.bare, 'bad'));
  document.addEventListener('visibilitychange', () => !document.hidden && !stopped && ready().length && later(0));
  addEventListener('pagehide', () => {
    remember();
    const sent = ready().map((part) => [part, print(part)]);
    if (!whole && sent.length && !stopped && !going) fetch(said.keep, { method: 'POST', body: body(sent), headers: { Accept: 'application/json' }, keepalive: true }).catch(() => {});
  });
  setInterval(() => !failed && !busy && !document.hidden && !pressed && ready().length && later(50), 4000);

  // A page that was left in the middle of something is taken up again: its text comes back into the fields, the portal judges the rest.
  const adopt = async () => {
    // Without locks nobody knows which other tabs still live: their texts are theirs.
    const live = navigator.locks && (await navigator.locks.query()).held.map((lock) => lock.name);
    const taken = {};
    let first = null;
    left().reverse().filter(([key]) => key === last || (live && !live.includes(key))).forEach(([key, entry]) => {
      const rest = {};
      Object.entries(entry.queue).forEach(([part, { values: texts, base: revision }]) => {
        const text = JSON.stringify(texts);
        if (!parts.includes(part) || text === confirmed[part] || text === taken[part]) return;
        // The newest text stands on the page; an older one waits for the next time.
        if (part in taken) {
          rest[part] = entry.queue[part];
          return;
        }
        taken[part] = text;
        const names = fields(part).map((field) => field.name);
        if (text === print(part)) {
          // The browser put it back already.
        } else if (texts.every(([name]) => names.includes(name))) {
          const given = {};
          texts.forEach(([name, value]) => (given[name] ||= []).push(value));
          fill(part, given);
        } else {
          raw[part] = texts;
          fields(part).forEach((field) => { field.disabled = true; });
          form.querySelectorAll(`[name^="files[${part}]"]`).forEach((field) => { field.disabled = true; });
        }
        if (whole) form.elements.revision.value = revision;
        else base[part] = revision;
        first ||= [key, entry];
      });
      store(key, Object.keys(rest).length ? { ...entry, queue: rest } : null);
    });
    if (!first) return;
    // What was noted while the fields were filled stands under the other name from here on.
    store(place + tab, null);
    [tab, turn] = [first[0].slice(place.length), Math.max(turn, first[1].turn) + 1];
    done = true;
    remember();
    if (Object.keys(raw).length) tell(said.raw, 'wait', said.resume, resume);
    else tell(said.back, 'ok');
    later(0);
  };

  // Fields as the portal sent them, whatever the browser put back into them.
  const original = (part) => JSON.stringify(fields(part).filter((field) => (field.type === 'radio' || field.type === 'checkbox' ? field.defaultChecked : true))
    .map((field) => [field.name, field.options ? ([...field.options].find((one) => one.defaultSelected) || field.options[0]).value : field.type === 'hidden' ? field.value : field.defaultValue]));
  const typed = 'typed' in said;
  if (!typed || document.querySelector('[data-held]') === null) tell(said.ready, '');
  parts.forEach((part) => { confirmed[part] = typed ? null : original(part); });
  document.querySelectorAll('[data-held]').forEach((one) => held.add(one.dataset.held));
  try { sessionStorage.setItem('keeper', `keep/${said.account}/`); } catch { /* private window */ }
  const alive = () => navigator.locks && navigator.locks.request(place + tab, () => new Promise(() => {}));
  // A page that came back with what was typed holds the newest text, but for one that was only loaded again.
  const sentHere = typed && performance.getEntriesByType('navigation')[0].type === 'navigate';
  if (sentHere) {
    store(last, null);
    done = true;
  }
  (sentHere ? Promise.resolve() : adopt()).then(() => {
    alive();
    remember();
    if (ready().length) later(PAUSE);
  });
  addEventListener('pagehide', () => { try { sessionStorage.setItem('keep', place + tab); } catch { /* private window */ } });
})();
