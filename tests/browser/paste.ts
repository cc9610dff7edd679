import type { Page } from 'puppeteer-core';

/** What came out of the clipboard, in its two forms. */
export type Pasted = { readonly text: string; readonly html: string };

/** Pastes what is on the clipboard into a field of the page, as a reader does. */
export async function paste(tab: Page): Promise<Pasted> {
  const field = await tab.evaluateHandle(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset.text = clipboardData?.getData('text/plain') ?? '';
      field.dataset.html = clipboardData?.getData('text/html') ?? '';
    });
    // The library's own keys are for what is outside of fields.
    field.addEventListener('keydown', (event) => event.stopPropagation());
    document.body.prepend(field);
    field.focus();
    return field;
  });
  await tab.keyboard.down('Control');
  // Chromium's automation leaves editing commands out unless they are named.
  await tab.keyboard.press('v', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  await tab.waitForFunction(({ dataset }) => dataset.html !== undefined, {}, field);
  return field.evaluate((field) => {
    field.remove();
    return { text: field.dataset.text ?? '', html: field.dataset.html ?? '' };
  });
}
