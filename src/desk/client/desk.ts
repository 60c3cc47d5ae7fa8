/** What the pages can do beyond links and forms; without it all of them still work. */

const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const said = document.getElementById('said');
const say = (text: string): void => {
  if (!said) return;
  said.textContent = text;
  setTimeout(() => {
    if (said.textContent === text) said.textContent = '';
  }, 4000);
};

for (const form of all<HTMLFormElement>('form[data-drop]')) {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  form.addEventListener('dragover', (e) => {
    e.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (e) => {
    e.preventDefault();
    form.classList.remove('dropping');
    if (!input || !e.dataTransfer?.files.length) return;
    input.files = e.dataTransfer.files;
    say('Reading the file …');
    form.requestSubmit();
  });
}

/** A table that is wider than its place says so. */
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries)
    target.toggleAttribute('data-scrolls', target.scrollWidth > target.clientWidth + 1);
});
for (const table of all('.wide-table')) widths.observe(table);

const figures = all<HTMLAnchorElement>('a.figure');
let here = -1;

function go(to: number): void {
  const shown = figures.filter((f) => !f.classList.contains('off'));
  const figure = shown[(to + shown.length) % shown.length];
  if (!figure) return;
  here = shown.indexOf(figure);
  select(figure.dataset.figure ?? '');
  figure.focus({ preventScroll: true });
  figure.scrollIntoView({ block: 'center' });
}

function select(index: string): HTMLElement | null {
  for (const e of all('.here')) e.classList.remove('here');
  document.getElementById(`f${index}`)?.classList.add('here');
  const card = document.getElementById(`card${index}`);
  card?.classList.add('here');
  return card;
}

document.addEventListener('click', (e) => {
  const target = e.target as Element;
  const figure = target.closest<HTMLElement>('a.figure');
  if (figure) {
    e.preventDefault();
    here = figures.filter((f) => !f.classList.contains('off')).indexOf(figure as HTMLAnchorElement);
    const card = select(figure.dataset.figure ?? '');
    card?.querySelector('details')?.setAttribute('open', '');
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  }
  const filter = target.closest<HTMLElement>('[data-filter]');
  if (filter) show(filter);
  const copied = target.closest<HTMLElement>('[data-copy]');
  if (copied) {
    const note = document.getElementById(`note-${copied.dataset.copy}`) as HTMLTextAreaElement | null;
    if (note) void copy(note.value, note);
  }
});

function show(filter: HTMLElement): void {
  for (const b of all('[data-filter]')) b.setAttribute('aria-pressed', String(b === filter));
  const word = filter.dataset.filter;
  for (const card of all<HTMLElement>('.card')) card.hidden = Boolean(word) && card.dataset.verdict !== word;
  for (const f of figures) f.classList.toggle('off', Boolean(word) && !f.classList.contains(word ?? ''));
  here = -1;
}

/** Where the clipboard is refused, the text is shown to be copied by hand. */
async function copy(text: string, fallback?: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied');
  } catch {
    if (!fallback) return say('The browser does not allow copying');
    fallback.hidden = false;
    fallback.select();
  }
}

document.addEventListener('keydown', (e) => {
  const target = e.target as HTMLElement;
  if (e.ctrlKey || e.metaKey || e.altKey || target.closest('input, select, textarea')) return;
  if (e.key === 'j') go(here + 1);
  else if (e.key === 'k') go(here <= 0 ? -1 : here - 1);
  else if (e.key === 'e') edit();
  else if (e.key === 'c') void copy(document.querySelector('.card.here .sentence')?.textContent ?? '');
  else if (e.key === '/') {
    const ask = document.querySelector<HTMLInputElement>('#q');
    if (!ask) return location.assign('/explore');
    e.preventDefault();
    ask.focus();
  }
});

function edit(): void {
  const card = document.querySelector('.card.here');
  card?.querySelector('details')?.setAttribute('open', '');
  // The key must not land in the field.
  setTimeout(() => card?.querySelector<HTMLInputElement>('.chips input')?.focus());
}

/** A corrected reading: the verdict is asked for at once, and the cards that changed are put in place. */
document.addEventListener('change', (e) => {
  (e.target as Element).closest<HTMLFormElement>('form[data-reading]')?.requestSubmit();
});
document.addEventListener('submit', (e) => {
  const form = (e.target as Element).closest<HTMLFormElement>('form[data-reading]');
  if (!form) return;
  e.preventDefault();
  void judgeAgain(form);
});

interface Judged {
  detail?: string;
  figures: { index: number; verdict: string; quote: string }[];
  cards: { index: number; html: string }[];
}

const reading = (form: HTMLFormElement): string => JSON.stringify(Object.fromEntries(new FormData(form)));

async function judgeAgain(form: HTMLFormElement): Promise<void> {
  const body = reading(form);
  // Enter in a changed field is both a change and a submit: one question, one answer.
  if (form.dataset.asked === body) return;
  form.dataset.asked = body;
  const check = document.querySelector<HTMLElement>('[data-check]')?.dataset.check;
  const own = form.dataset.reading ?? '';
  const answer = await fetch(`/api/v1/checks/${check}/figures/${own}/reading`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).catch(() => null);
  if (!answer) {
    delete form.dataset.asked;
    return say('The desk does not answer');
  }
  const judged = (await answer.json()) as Judged;
  // Written on in the meantime: the answer to what stands there now replaces the card, this one would undo it.
  if (!form.isConnected || reading(form) !== body) return;
  form.querySelector('.error')?.remove();
  if (!answer.ok) {
    const error = Object.assign(document.createElement('p'), {
      className: 'error',
      textContent: judged.detail,
    });
    error.setAttribute('role', 'alert');
    form.append(error);
    return;
  }
  for (const { index, html } of judged.cards) {
    // Cards come from our own server, escaped there.
    const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('.card');
    const card = document.getElementById(`card${index}`);
    if (!parsed || !card) continue;
    if (String(index) === own) parsed.querySelector('details')?.setAttribute('open', '');
    card.replaceWith(parsed);
    const figure = document.getElementById(`f${index}`);
    const verdict = judged.figures[index]?.verdict ?? '';
    if (figure && !figure.classList.contains('dismissed')) figure.className = `figure ${verdict}`;
  }
  count(judged);
  select(own);
  say(`Judged again: ${document.querySelector(`#card${own} .word`)?.textContent ?? ''}`);
}

function count({ figures: now }: Judged): void {
  for (const button of all<HTMLElement>('[data-filter]')) {
    const word = button.dataset.filter;
    const number = now.filter((f) => !word || f.verdict === word).length;
    const shown = button.querySelector('b');
    if (shown) shown.textContent = String(number);
  }
}

/** As known on a day that a release came out; the end of the slider is now. */
for (const range of all<HTMLInputElement>('input[data-days]')) {
  const days = (range.dataset.days ?? '').split(' ');
  const date = range.form?.querySelector<HTMLInputElement>('input[name=as-known]');
  const tell = () => {
    const day = days[Number(range.value)] ?? '';
    range.setAttribute('aria-valuetext', day || 'now');
    if (date) date.value = day;
  };
  tell();
  range.closest('label')?.removeAttribute('hidden');
  range.addEventListener('input', tell);
  range.addEventListener('change', () => range.form?.requestSubmit());
}
