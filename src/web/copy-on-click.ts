/** Copies a code with its edition, or a longer text of the page, at a click, and says so. */

const SHOWN_MILLISECONDS = 2500;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Listens for clicks on what carries `data-copy`, a text, or `data-copy-from`, the element that holds one. */
export function copyOnClick(): void {
  document.addEventListener('click', async (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('[data-copy], [data-copy-from]') : null;
    const code = button?.getAttribute('data-copy');
    const text = code ?? document.getElementById(button?.getAttribute('data-copy-from') ?? '')?.textContent;
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      announce(code ? `Copied: ${code}` : 'Copied.');
    } catch {
      announce(`The browser did not allow copying.${code ? ` The code is ${code}.` : ''}`);
    }
  });
}

/** Says a sentence to the reader, on the screen and to a screen reader. */
export function announce(sentence: string): void {
  const place = document.getElementById('announcement');
  if (!place) return;
  place.textContent = sentence;
  place.classList.add('shown');
  clearTimeout(hiding);
  hiding = setTimeout(() => place.classList.remove('shown'), SHOWN_MILLISECONDS);
}
