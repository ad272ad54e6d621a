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

  // Numbers, amounts and days the Italian way.
  const amount = (text) => {
    const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
    if (day) return Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1]));
    return /\d/.test(text) ? Number(text.replace(/[\s€.]/g, '').replace(',', '.')) : NaN;
  };

  const holds = ([question, operator, value]) => {
    const answers = given(question);
    const is = answers.some((answer) => answer === value || (amount(answer) === amount(value) && !/[a-z]/i.test(answer)));
    return {
      IS: is,
      IS_NOT: !is,
      ANSWERED: answers.length > 0,
      UNANSWERED: answers.length === 0,
      AT_LEAST: answers.some((answer) => amount(answer) >= amount(value)),
      AT_MOST: answers.some((answer) => amount(answer) <= amount(value)),
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
