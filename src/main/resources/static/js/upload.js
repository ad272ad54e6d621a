// Files in pieces: what is wrong is said first, a cut costs one piece, the form waits for its file. Without this, a plain field.
(() => {
  'use strict';
  const PIECE = 512 * 1024;
  const wait = (ms) => new Promise((go) => {
    const timer = setTimeout(go, ms);
    addEventListener('online', () => { clearTimeout(timer); go(); }, { once: true });
  });

  document.querySelectorAll('[data-upload]').forEach((field) => {
    const form = field.closest('form');
    if (field.dataset.ready) return;
    field.dataset.ready = '1';
    const [upload, name] = field.querySelectorAll('input[type=hidden]');
    const inputs = [...field.querySelectorAll('input[type=file]')];
    const line = field.querySelector('output');
    const bar = field.querySelector('progress');
    const said = field.dataset;
    let turn = 0;
    let sending = null;
    let pressed = null;
    let begun = null;

    const tell = (words, bad) => {
      if (line.textContent !== words) line.textContent = words;
      line.classList.toggle('over', !!bad);
      inputs[0].setAttribute('aria-invalid', bad ? 'true' : 'false');
    };

    const fault = (file) => {
      const ending = file.name.toLowerCase().split('.').pop();
      if (!file.size) return said.empty;
      if (file.size > Number(said.max)) return said.big;
      return said.endings.split(',').includes(ending) ? '' : said.kind;
    };

    // The token stands in the form; the answer is told by its status, so a cut is the only thing that throws.
    const ask = async (method, path, body) => {
      const answer = await fetch(said.upload + path, {
        method, body, headers: { 'X-XSRF-TOKEN': form.elements._csrf.value, Accept: 'application/json' },
      });
      if (answer.status >= 502) throw new Error('away');
      if (!(answer.headers.get('Content-Type') || '').includes('json')) return { status: answer.ok ? 401 : answer.status };
      return { ...await answer.json(), status: answer.status };
    };

    const patiently = async (mine, act) => {
      for (let pause = 500; turn === mine; pause = Math.min(pause * 2, 15000)) {
        try {
          return await act();
        } catch {
          tell(said.cut);
          await wait(pause);
        }
      }
      return { status: 0 };
    };

    const memory = (file) => `upload/${file.name}/${file.size}/${file.lastModified}`;
    const recall = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
    const remember = (key, id) => { try { if (id) localStorage.setItem(key, id); else localStorage.removeItem(key); } catch { /* private window */ } };

    // Another file was chosen: what came of the first one goes, without anybody waiting for it.
    const drop = () => {
      if (!begun) return;
      ask('DELETE', '/' + begun.id).catch(() => {});
      remember(begun.key, null);
      begun = null;
    };

    const begin = async (mine, file) => {
      const known = recall(memory(file));
      if (known) {
        const old = await patiently(mine, () => ask('GET', '/' + known));
        if (old.status === 200 && old.size === file.size) return old;
      }
      const about = new URLSearchParams({ nome: file.name, peso: file.size });
      return patiently(mine, () => ask('POST', '?' + about));
    };

    const send = async (mine, file) => {
      let state = await begin(mine, file);
      let outOfStep = 0;
      if (state.id && state.status === 200) {
        if (turn !== mine) {
          ask('DELETE', '/' + state.id).catch(() => {});
          return;
        }
        begun = { id: state.id, key: memory(file) };
        remember(begun.key, begun.id);
      }
      while (turn === mine && state.status === 200 && !state.whole) {
        const percent = Math.floor(state.received / file.size * 100);
        bar.value = percent;
        tell(said.sending.replace('#', percent));
        const { id, received } = state;
        state = await patiently(mine, () => ask('PUT', `/${id}?da=${received}`, file.slice(received, received + PIECE)));
        // Out of step, or after a cut that swallowed an answer: the server knows where we are.
        if (state.status === 409 && (outOfStep += 1) < 9) state = await patiently(mine, () => ask('GET', '/' + id));
      }
      if (turn !== mine) return;
      bar.hidden = true;
      remember(memory(file), null);
      if (state.status === 200) {
        upload.value = state.id;
        name.value = file.name;
        inputs.forEach((input) => { input.value = ''; });
        tell(`${file.name}. ${said.done}`);
      } else {
        pressed = null;
        tell(state.error || said.failed, true);
      }
    };

    const take = (file) => {
      turn += 1;
      drop();
      upload.value = '';
      name.value = '';
      const wrong = fault(file);
      bar.hidden = !!wrong;
      if (wrong) {
        inputs.forEach((input) => { input.value = ''; });
        tell(wrong, true);
        return;
      }
      bar.value = 0;
      tell(said.sending.replace('#', 0));
      const mine = turn;
      sending = send(mine, file).finally(() => {
        if (turn !== mine) return;
        sending = null;
        if (pressed && upload.value) form.requestSubmit(pressed.isConnected ? pressed : undefined);
        pressed = null;
      });
    };

    inputs.forEach((input) => input.addEventListener('change', () => input.files[0] && take(input.files[0])));
    form.addEventListener('submit', (event) => {
      if (!sending) return;
      event.preventDefault();
      pressed = event.submitter || form.querySelector('button[type=submit]');
    });
    field.addEventListener('dragover', (event) => { event.preventDefault(); field.classList.add('over'); });
    field.addEventListener('dragleave', () => field.classList.remove('over'));
    field.addEventListener('drop', (event) => {
      event.preventDefault();
      field.classList.remove('over');
      if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
    });
  });
})();
