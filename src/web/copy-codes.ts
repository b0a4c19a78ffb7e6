/** Copies a code with its edition when it is clicked, and says so. */

const SHOWN_MILLISECONDS = 2500;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Listens for clicks on anything that carries `data-copy`. */
export function copyCodesOnClick(): void {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const text = button?.getAttribute('data-copy');
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      announce(`Copied: ${text}`);
    } catch {
      announce(`The browser did not allow copying. The code is ${text}.`);
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
