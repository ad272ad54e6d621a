// Questions that hang on another answer of the page come and go with it. Without this they all stand there, with words on when to answer.
(() => {
  'use strict';
  const hanging = [...document.querySelectorAll('[data-clauses]')];
  if (!hanging.length) return;
  const form = hanging[0].closest('form');

  const given = (question) => {
    const name = `answers[${question}]`;
    const fields = [...form.elements].filter((field) => field.name === name || field.name.startsWith(`answers[${question}.`));
    if (fields.some((field) => field.closest('[data-clauses][hidden]'))) return [];
    return fields
      .filter((field) => !['radio', 'checkbox'].includes(field.type) || field.checked)
      .map((field) => field.value.trim())
      .filter((value) => value);
  };

  // What is typed, read as the portal reads it: a number, an amount or a day by its value; null for what only the portal can read.
  const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];
  const value = (digits) => Number(digits.replace(/\./g, '').replace(',', '.'));
  const day = (year, month, date) => {
    const at = new Date(Date.UTC(year, month - 1, date));
    return year >= 1850 && year <= 2150 && at.getUTCMonth() === month - 1 && at.getUTCDate() === Number(date) ? at.getTime() : null;
  };
  const month = (name) => MONTHS.findIndex((one) => one === name || (name.length === 3 && one.startsWith(name))) + 1;
  const readers = {
    NUMBER: (text) => {
      const bare = text.replace(/[ \t\u00a0\u202f]/g, '');
      return /^(\d{1,3}(\.\d{3})+|\d+)$/.test(bare) && bare.replace(/\./g, '').length <= 15 ? value(bare) : null;
    },
    MONEY: (text) => {
      const bare = text.replace(/[ \t\u00a0\u202f€]/g, '').replace(/(eur|euro)$/i, '');
      return bare.length <= 15 && /^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(bare) ? value(bare) : null;
    },
    DATE: (text) => {
      const digits = /^(\d{1,2}) *[/.-] *(\d{1,2}) *[/.-] *(\d{4})$/.exec(text);
      if (digits) return day(digits[3], digits[2], digits[1]);
      const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
      if (iso) return day(iso[1], iso[2], iso[3]);
      const words = /^(\d{1,2}) *[°º]? +(\p{L}{3,})\.? +(\d{4})$/u.exec(text);
      return words && month(words[2].toLowerCase()) ? day(words[3], month(words[2].toLowerCase()), words[1]) : null;
    },
    // Stored by a code that stands in a list.
    COMUNE: () => null,
    ATECO: () => null,
  };
  const read = (kind, text) => (readers[kind] ? readers[kind](text) : text);

  const holds = ([question, operator, held, kind]) => {
    const answers = given(question).map((text) => read(kind, text));
    // What cannot be read here stays on the page: the portal decides.
    if (answers.includes(null)) return true;
    const bound = read(kind, held);
    return {
      IS: answers.includes(bound),
      IS_NOT: !answers.includes(bound),
      ANSWERED: answers.length > 0,
      UNANSWERED: answers.length === 0,
      AT_LEAST: answers.some((answer) => answer >= bound),
      AT_MOST: answers.some((answer) => answer <= bound),
    }[operator];
  };

  const show = () => hanging.forEach((part) => {
    const clauses = JSON.parse(part.dataset.clauses);
    part.hidden = !(part.dataset.all === 'true' ? clauses.every(holds) : clauses.some(holds));
  });

  hanging.forEach((part) => { part.querySelector('.when').hidden = true; });
  form.addEventListener('input', show);
  form.addEventListener('change', show);
  show();
})();
