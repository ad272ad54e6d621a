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
  const typed = 'typed' in said;

  // The page calls itself by a name and counts its sendings: the portal knows its own earlier text from somebody else's.
  let tab = Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) => one.toString(16).padStart(2, '0')).join('');
  let turn = 0;
  // How each part stands: its text as the portal confirmed or refused it, the revision it was written upon where that is not the
  // page's, its text where the page has no fields for it, and whether it waits for a choice between two texts.
  const confirmed = {};
  const refused = {};
  const base = {};
  const raw = {};
  const held = new Set();
  const faults = {};
  // How the saving stands.
  let timer;
  let busy = null;
  let failed = 0;
  let stopped = false;
  let kept = true;
  let pressed = null;
  let going = false;
  // A form that is saved as a whole waits until a field is done: half an amount is no amount.
  let done = !whole;

  // ---- The parts of the form: a question with its cells and its new file, or the whole form.

  const PART = /^(?:answers\[([^.\]]+)(?:\]$|\.)|files\[([^.\]]+)\]\.)/;
  const partOf = ({ name, type }) => {
    if (!name || ['file', 'submit', 'button', 'fieldset'].includes(type) || apart.includes(name)) return null;
    if (whole) return type === 'hidden' ? null : '*';
    const found = PART.exec(name);
    return found && (found[1] || found[2]);
  };
  // Looked through once, however many parts ask; what others add or take away in a later turn is seen then.
  let sorted = null;
  const sort = () => {
    sorted = new Map();
    [...form.elements].forEach((field) => {
      const part = partOf(field);
      if (!part) return;
      if (!sorted.has(part)) sorted.set(part, []);
      sorted.get(part).push(field);
    });
    queueMicrotask(() => { sorted = null; });
  };
  const fields = (part) => {
    if (!sorted) sort();
    return (sorted.get(part) || []).filter((field) => !field.disabled);
  };
  const tickable = ({ type }) => type === 'radio' || type === 'checkbox';
  const values = (part) => raw[part] || fields(part).filter((field) => !tickable(field) || field.checked).map((field) => [field.name, field.value]);
  const print = (part) => JSON.stringify(values(part));
  const dirty = (part) => print(part) !== confirmed[part];
  const ready = () => parts.filter((part) => done && !held.has(part) && ![confirmed[part], refused[part]].includes(print(part)));
  const belongs = (name, part) => whole || name === `answers[${part}]` || name.startsWith(`answers[${part}.`);
  const label = (part) => {
    const field = fields(part)[0];
    const words = field && field.closest('.field').querySelector('label, legend');
    return words ? words.textContent.trim() : '';
  };
  // The fields as the portal sent them, whatever the browser put back into them.
  const sentValue = (field) => {
    if (field.options) return ([...field.options].find((one) => one.defaultSelected) || field.options[0]).value;
    return field.type === 'hidden' ? field.value : field.defaultValue;
  };
  const original = (part) => JSON.stringify(fields(part).filter((field) => !tickable(field) || field.defaultChecked)
    .map((field) => [field.name, sentValue(field)]));
  const fill = (part, given) => fields(part).forEach((field) => {
    const texts = given[field.name] || [];
    if (tickable(field)) field.checked = texts.includes(field.value);
    else field.value = texts[0] || '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // ---- The line that says how it stands, with at most one thing to do.

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

  // ---- The queue on this device: what is not confirmed, with the revision it was written upon.

  const session = (use) => {
    try { return use(sessionStorage); } catch { return null; /* private window */ }
  };
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
  // Not for every letter: a quarter of a second is the most that a crash can take.
  let noted = 0;
  const note = () => {
    noted ||= setTimeout(() => {
      noted = 0;
      remember();
    }, 250);
  };
  // What other pages left here, the oldest first; what is too old goes.
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

  // ---- Faults, told at their fields.

  const errorAt = (field, holder, id, words) => {
    const err = document.createElement('p');
    err.className = 'err';
    err.id = id;
    err.textContent = words;
    if (field.tagName === 'FIELDSET') field.querySelector('legend').after(err);
    else (holder.querySelector('.choices, .affix, .drop') || field).before(err);
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
      errorAt(field, holder, id, words);
      field.setAttribute('aria-invalid', 'true');
      described.push(id);
    } else {
      field.removeAttribute('aria-invalid');
    }
    if (!tickable(field)) field.setAttribute('aria-describedby', described.join(' '));
  };
  // Told once the person has left the field; of rows under way only what was written.
  const mark = () => Object.entries(faults).forEach(([name, words]) => {
    const field = [...form.elements].find((one) => one.name === name);
    if (field && (field === document.activeElement || (whole && !field.value))) return;
    show(name, words);
    delete faults[name];
  });
  const mend = (part, still) => {
    Object.keys(faults).concat([...form.querySelectorAll('[aria-invalid=true]')].map((one) => one.name))
      .filter((name) => !still[name] && belongs(name, part))
      .forEach((name) => {
        delete faults[name];
        show(name, '');
      });
    delete refused[part];
  };

  // ---- What the portal answered.

  const settlePart = (part, print_, answer) => {
    mend(part, answer.faults);
    if (answer.theirs.some((one) => one.question === part)) held.add(part);
    else if (Object.keys(answer.faults).some((name) => belongs(name, part)) || answer.unasked.includes(part)) refused[part] = print_;
    else {
      confirmed[part] = print_;
      delete base[part];
    }
    const seen = form.elements.seen;
    if (seen) seen.value = seen.value.split(' ').filter((one) => !one.startsWith(`${part}:`)).join(' ');
  };
  // What only others wrote stands on the page from now on; where this person writes too, it keeps the revision it was written upon.
  const takeNews = (fresh, before) => {
    let news = '';
    fresh.filter(({ question }) => parts.includes(question)).forEach(({ question, fields: theirs }) => {
      if (dirty(question) || !theirs) {
        base[question] ??= before;
        if (!theirs) news = said.rows;
        return;
      }
      fill(question, theirs);
      confirmed[question] = print(question);
      news = said.fresh.replace('#', label(question));
    });
    return news;
  };
  const tellOutcome = (answer, news) => {
    // Two texts that stand on the page already are not told again.
    if (answer.theirs.length || (held.size && !document.querySelector('[data-held]'))) {
      tell((answer.theirs[0] || {}).said || said.theirs, 'bad', said.look, () => { pressed = null; go(); });
    } else if (Object.keys(answer.faults).length) {
      tell(whole ? said.partly : said.flawed.replace('#', answer.at), 'wait');
    } else {
      tell(news || said.saved.replace('#', answer.at), 'ok', news === said.rows ? said.reload : '');
    }
  };
  // What the portal counted from what was sent; a sum of nothing hides its place.
  const count = (sums) => document.querySelectorAll('[data-sum]').forEach((one) => {
    const words = sums[one.dataset.sum];
    if (words === undefined) return;
    if (one.textContent !== words) one.textContent = words;
    const around = one.closest('[data-place]');
    if (around) around.hidden = !words;
  });
  const settle = (sent, answer) => {
    const before = Number(form.elements.revision.value);
    sent.forEach(([part, print_]) => settlePart(part, print_, answer));
    const news = takeNews(answer.fresh, before);
    if (!whole) answer.theirs.forEach(({ question }) => { base[question] ??= before; });
    if (!whole || answer.saved) form.elements.revision.value = answer.revision;
    // Faults of what has been changed since are old news: the next save tells.
    if (sent.every(([part, was]) => print(part) === was)) Object.assign(faults, answer.faults);
    mark();
    count(answer.sums);
    remember();
    tellOutcome(answer, news);
    if (!Object.keys(raw).length) return;
    if (sent.every(([part, was]) => confirmed[part] === was)) location.reload();
    else tell(said.raw, 'wait', said.resume, resume);
  };

  // ---- Sending: one at a time, and again until the portal answers.

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
  const pack = () => ready().map((part) => [part, print(part)]);
  const post = (sent, how) => fetch(said.keep, { method: 'POST', body: body(sent), headers: { Accept: 'application/json' }, ...how });

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
    return false;
  };
  const expired = () => {
    failed ||= 1;
    tell(said.expired, 'bad', said.enter);
  };
  const stop = (words) => {
    stopped = true;
    tell(words, 'bad');
  };
  // Says whether the portal has answered for good.
  const hear = async (sent, answer, again) => {
    const { status } = answer;
    if (status === 403 && !again) {
      if (await token()) return send(true);
      expired();
      return false;
    }
    const json = (answer.headers.get('Content-Type') || '').includes('json');
    if (status === 200 && json) {
      failed = 0;
      settle(sent, await answer.json());
    } else if (status === 401 || answer.redirected) {
      expired();
    } else if (status === 409 && json) {
      stop((await answer.json()).error);
    } else if (status >= 400 && status < 500 && !PASSING.includes(status)) {
      // What is refused now is refused always: the button shows why.
      stop([403, 404].includes(status) ? said.gone : said.refused);
    } else {
      return away(answer.headers.get('Retry-After'));
    }
    return true;
  };
  const send = async (again) => {
    const sent = pack();
    if (!sent.length) return true;
    const slow = setTimeout(() => !failed && tell(said.saving, ''), 900);
    try {
      const answer = post(sent, { signal: AbortSignal.timeout && AbortSignal.timeout(20000) });
      remember();
      return await hear(sent, await answer, again);
    } catch {
      return away();
    } finally {
      clearTimeout(slow);
    }
  };
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

  // ---- The button: what waits is saved first, then the form goes as it would without this.

  const hang = (name, value, old) => {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach(old);
    form.append(field);
  };
  // The page's name and sending, and which answers were written upon an older revision than the page's.
  const bases = () => {
    form.querySelectorAll('[name^="later["]').forEach((field) => field.remove());
    Object.entries(base).forEach(([part, revision]) => hang(`later[${part}]`, revision, (old) => old.remove()));
    hang('tab', tab, (old) => old.remove());
    hang('turn', (turn += 1), (old) => old.remove());
  };
  const go = () => {
    const button = pressed;
    pressed = null;
    going = true;
    bases();
    form.requestSubmit(button && button.isConnected ? button : undefined);
    going = false;
  };
  // What has no fields on this page, as rows have that were never saved, goes to the page as the button would send it.
  const resume = () => {
    const names = new Set();
    Object.values(raw).flat().forEach(([name, value]) => {
      hang(name, value, (old) => { if (!names.has(name)) old.disabled = true; });
      names.add(name);
    });
    go();
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

  // ---- When it saves.

  form.addEventListener('input', () => {
    note();
    done = !whole;
    if (!failed) later(PAUSE);
  });
  form.addEventListener('change', () => {
    done = true;
    if (!failed) later(50);
  });
  // Left as it was before, a field tells of no change; what waits on others goes all the same.
  form.addEventListener('focusout', () => {
    remember();
    done = true;
    if (!failed && ready().length) later(50);
    setTimeout(mark);
  });
  addEventListener('online', () => later(0));
  addEventListener('offline', () => parts.some(dirty) && tell(kept ? said.offline : said.bare, 'bad'));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) remember();
    else if (!stopped && ready().length) later(0);
  });
  addEventListener('pagehide', () => {
    const sent = pack();
    if (!whole && sent.length && !stopped && !going) post(sent, { keepalive: true }).catch(() => {});
    remember();
    session((tabs) => tabs.setItem('keep', place + tab));
  });
  setInterval(() => !failed && !busy && !document.hidden && !pressed && ready().length && later(50), 4000);

  // ---- A page that was left in the middle of something is taken up again: its text comes back, the portal judges the rest.

  // The page that stood in this tab before this one: it is gone, whatever its lock says for a moment. A tab that is duplicated from
  // now on is not taken for this one.
  const last = session((tabs) => tabs.getItem('keep')) || '';
  session((tabs) => tabs.removeItem('keep'));

  const putBack = (part, texts, revision) => {
    const names = fields(part).map((field) => field.name);
    if (JSON.stringify(texts) === print(part)) {
      // The browser did it already.
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
  };
  // The newest text of a part stands on the page; an older one waits for the next time. Says what was taken, and leaves the rest.
  const takeUp = (key, entry, taken) => {
    const rest = {};
    let took = false;
    Object.entries(entry.queue).forEach(([part, { values: texts, base: revision }]) => {
      const text = JSON.stringify(texts);
      if (!parts.includes(part) || text === confirmed[part] || text === taken[part]) return;
      if (part in taken) {
        rest[part] = entry.queue[part];
        return;
      }
      taken[part] = text;
      took = true;
      putBack(part, texts, revision);
    });
    store(key, Object.keys(rest).length ? { ...entry, queue: rest } : null);
    return took;
  };
  const adopt = async () => {
    // Without locks nobody knows which other tabs still live: their texts are theirs.
    const live = navigator.locks && (await navigator.locks.query()).held.map((lock) => lock.name);
    const taken = {};
    const dead = left().reverse().filter(([key]) => key === last || (live && !live.includes(key)));
    const [first] = dead.filter(([key, entry]) => takeUp(key, entry, taken));
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

  // ---- The page begins.

  if (!typed || document.querySelector('[data-held]') === null) tell(said.ready, '');
  parts.forEach((part) => { confirmed[part] = typed ? null : original(part); });
  document.querySelectorAll('[data-held]').forEach((one) => held.add(one.dataset.held));
  session((tabs) => tabs.setItem('keeper', `keep/${said.account}/`));
  const begin = () => {
    if (navigator.locks) navigator.locks.request(place + tab, () => new Promise(() => {}));
    remember();
    if (ready().length) later(PAUSE);
  };
  // A page that came back with what was typed holds the newest text, but for one that was only loaded again.
  if (typed && performance.getEntriesByType('navigation')[0].type === 'navigate') {
    store(last, null);
    done = true;
    begin();
  } else {
    adopt().then(begin);
  }
})();
