// Passkeys: shows what needs them where the browser knows them, and speaks to it. Passwords and codes work without.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  document.querySelectorAll('form[data-passkey], [data-passkey-only]').forEach((part) => { part.hidden = false; });

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const known = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const ask = async (form, path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': form.querySelector('[name=_csrf]').value },
      body: JSON.stringify(body || {}),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const told = (credential, response) => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: {},
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
  });

  const register = async (form) => {
    const options = await ask(form, '/webauthn/register/options');
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials),
        extensions: {},
      },
    });
    await ask(form, '/webauthn/register', {
      publicKey: {
        credential: told(made, {
          attestationObject: text(made.response.attestationObject),
          transports: made.response.getTransports ? made.response.getTransports() : [],
        }),
        label: form.querySelector('input[type=text]').value,
      },
    });
    location.assign('/account/sicurezza');
  };

  const signIn = async (form) => {
    const options = await ask(form, '/webauthn/authenticate/options');
    const given = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials), extensions: {} },
    });
    const answer = await ask(form, '/login/webauthn', told(given, {
      authenticatorData: text(given.response.authenticatorData),
      signature: text(given.response.signature),
      userHandle: text(given.response.userHandle),
    }));
    if (form.dataset.passkey === 'step-up') {
      document.querySelector('form[data-act]').submit();
    } else {
      location.assign(answer.redirectUrl === '/' ? '/accedi' : answer.redirectUrl);
    }
  };

  document.querySelectorAll('form[data-passkey]').forEach((form) => form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const failed = form.querySelector('[role=alert]');
    failed.hidden = true;
    try {
      await (form.dataset.passkey === 'register' ? register(form) : signIn(form));
    } catch {
      failed.hidden = false;
    }
  }));
})();
