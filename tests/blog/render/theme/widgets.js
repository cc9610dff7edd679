// What Blogger's own script does to a post's page today, as far as saved pages and its earlier
// inline scripts tell: it gives the links an address, moves the one reply frame about, folds
// replies, and loads what is beyond the 200th comment.
(() => {
  const editor = document.getElementById('comment-editor');
  const editorSource = document.getElementById('comment-editor-src');
  const topContinue = document.getElementById('top-continue');
  const COLOURS = encodeURIComponent(JSON.stringify({ color: 'rgb(47, 46, 43)' }));

  function openEditor(commentId, boxId) {
    const box = document.getElementById(boxId);
    if (!editor || !editorSource || !box) return;
    editor.src = '';
    box.append(editor);
    editor.style.display = 'block';
    editor.dataset.resized = 'true';
    const parent = commentId ? `&parentID=${commentId}` : '';
    editor.src = `${editorSource.href}${parent}#${COLOURS}`;
    topContinue?.classList.toggle('hidden', !commentId);
  }

  function giveAddresses() {
    for (const link of document.querySelectorAll('a.comment-reply, .thread-count a, .loadmore a')) {
      link.setAttribute('href', 'javascript:;');
    }
  }

  function foldReplies(toggle) {
    const replies = toggle.parentElement.querySelector('ol');
    for (const part of [toggle, toggle.querySelector('.thread-arrow'), replies]) {
      part?.classList.toggle('thread-expanded');
      if (part === replies) part?.classList.toggle('thread-collapsed');
    }
  }

  async function loadMore(control) {
    const feed = document.querySelector('link[href$="/comments/default"]').getAttribute('href');
    const from = new Date(Number(control.dataset.publishedMin) + 1).toISOString();
    const query = `alt=json&v=2&orderby=published&reverse=false&max-results=50&published-min=${from}`;
    const { feed: batch } = await (await fetch(`${feed}?${query}`)).json();
    const entries = batch.entry ?? [];
    for (const entry of entries) addComment(entry);
    const last = entries.at(-1);
    if (entries.length < 50 || !last) control.classList.add('hidden');
    else control.dataset.publishedMin = String(Date.parse(last.published.$t));
    giveAddresses();
  }

  function addComment(entry) {
    const id = /post-(\d+)$/.exec(entry.id.$t)[1];
    const parentId = /comments\/default\/(\d+)\?/.exec(entry.link[3]?.href ?? '')?.[1];
    const clock = entry.gd$extendedProperty.find(({ name }) => name === 'blogger.displayTime');
    const list = parentId
      ? document.querySelector(`#c${parentId}-ra > div`)
      : document.getElementById('top-ra');
    if (!list || document.getElementById(`c${id}`)) return;
    const item = document.createElement('li');
    item.className = 'comment';
    item.id = `c${id}`;
    item.innerHTML =
      '<div class="comment-block"><div class="comment-header"><cite class="user"></cite>' +
      '<span class="icon user "></span><span class="datetime secondary-text"><a></a></span></div>' +
      `<p class="comment-content">${entry.content.$t}</p>` +
      `<span class="comment-actions secondary-text"></span></div><div class="comment-replies">` +
      `<div id="c${id}-rt" class="comment-thread inline-thread hidden">` +
      `<ol id="c${id}-ra" class="thread-chrome thread-expanded"><div></div></ol></div></div>` +
      `<div class="comment-replybox-single" id="c${id}-ce"></div>`;
    const author = entry.author[0];
    const user = item.querySelector('cite');
    if (author.uri) {
      const link = document.createElement('a');
      link.href = author.uri.$t;
      link.textContent = author.name.$t;
      user.append(link);
    } else {
      user.textContent = author.name.$t;
    }
    const permalink = item.querySelector('.datetime a');
    permalink.href = entry.link[2].href;
    permalink.textContent = clock.value;
    if (!parentId) {
      const reply = document.createElement('a');
      reply.className = 'comment-reply';
      reply.dataset.commentId = id;
      reply.textContent = 'Reply';
      item.querySelector('.comment-actions').append(reply);
    }
    list.append(item);
    if (parentId) document.getElementById(`c${parentId}-rt`).classList.remove('hidden');
  }

  document.addEventListener('click', (event) => {
    const reply = event.target.closest('a.comment-reply');
    if (reply) {
      const id = reply.dataset.commentId;
      openEditor(id, id ? `c${id}-ce` : 'top-ce');
    }
    const toggle = event.target.closest('.thread-toggle');
    if (toggle) foldReplies(toggle);
    const more = event.target.closest('.loadmore');
    if (more) loadMore(more);
  });

  giveAddresses();
  document.querySelector('.loadmore[data-published-min]')?.classList.remove('hidden');
  const asked = /^#comment-form_(\d+)$/.exec(location.hash)?.[1];
  if (asked && document.getElementById(`c${asked}-ce`)) openEditor(asked, `c${asked}-ce`);
  else if (document.getElementById('top-ce')) openEditor(null, 'top-ce');
  else if (editor && editorSource) editor.src = `${editorSource.href}#${COLOURS}`;
})();
