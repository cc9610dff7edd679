import { readFileSync } from 'node:fs';
import { escapeHtml } from './comment-parts';

/** Blogger's script for a post's page. */
export const WIDGETS_SCRIPT = readFileSync(new URL('theme/widgets.js', import.meta.url), 'utf8');

/** What Blogger sends to the browser of somebody who may delete: without it "Delete" is hidden. */
export const OWNER_STYLE = '.item-control.blog-admin { display: inline; }\n';

/** The picture beside a signed-in poster. */
export const ROUND_LOGO =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 35 35'><circle cx='17.5' cy='17.5' r='17.5' fill='#d98c2b'/><path d='M11 10h7a5 5 0 0 1 5 5v5a5 5 0 0 1-5 5h-7z' fill='#fff'/></svg>";

/** The reply form in its frame. It tells which comment it answers, and echoes what is typed. */
export function commentFrame(query: URLSearchParams): string {
  const parent = query.get('parentID') ?? '';
  return bloggerPage(
    'Comment form',
    `<form><input type='hidden' name='parentID' value='${escapeHtml(parent)}'/>
<p id='parent'>${parent ? `Reply to ${escapeHtml(parent)}` : 'New comment'}</p>
<textarea name='commentBody' aria-label='Comment' placeholder='Enter comment' rows='2' cols='40'></textarea>
<p><output id='echo'></output></p></form>
<script>
document.querySelector('textarea').addEventListener('input', (event) => {
  document.getElementById('echo').textContent = event.target.value;
});
</script>`,
  );
}

/** What follows a press on "Delete": the sample blog deletes nothing and says what it would. */
export function deletePage(commentId: string): string {
  return bloggerPage(
    'Delete comment',
    `<h1>Delete comment</h1><p>This would delete comment <b id='comment'>${escapeHtml(commentId)}</b>.</p>`,
  );
}

/** The page behind a signed-in poster's name. */
export function profilePage(profileId: string): string {
  return bloggerPage('User profile', `<h1>User profile</h1><p>${escapeHtml(profileId)}</p>`);
}

function bloggerPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang='en-GB'><head><meta charset='UTF-8'/><title>Blogger: ${title}</title>
<style>body { margin: 8px; font: 14px Arial, sans-serif; }</style></head>
<body>${body}</body></html>`;
}
