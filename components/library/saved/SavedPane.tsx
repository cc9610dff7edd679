import type { VNode } from 'preact';
import type { Body } from '../../../lib/model/body';
import type { SavedComment, SavedEdit, SavedText, SavedWords } from '../../../lib/model/saved';
import { postLabel } from '../../../lib/search/document';
import { countWords, words, writeDay, writeMoment } from '../../../lib/words/words';
import { CommentBody } from '../../thread/CommentBody';
import { ChangedText } from './ChangedText';
import { CopyButton } from './CopyButton';
import { ExportMenu } from './ExportMenu';
import { NoteField } from './NoteField';
import type { CopyChoice, ExportChoice } from './SavedSection';
import { SavedTime } from './SavedTime';
import { TagField } from './TagField';

/** A chain of as many comments is open from the start. */
const SHORT_CHAIN = 2;

export type SavedPaneProps = {
  readonly saved: SavedComment;
  /** What a kept text says, after the sanitiser. */
  readonly bodyOf: (text: SavedText) => Body;
  readonly knownTags: readonly string[];
  readonly exports: readonly ExportChoice[];
  readonly copies: readonly CopyChoice[];
  readonly onEdit: (edit: SavedEdit) => Promise<boolean>;
  readonly onExport: (format: string) => void;
  readonly onRemove: () => void;
  /** A narrow window goes back to the list. */
  readonly onBack: () => void;
  readonly onToList: () => void;
};

/** One comment to read, with what it answers, what became of it, and the reader's own words. */
export function SavedPane(props: SavedPaneProps): VNode {
  const { saved, bodyOf } = props;
  const { post, signOff, chain, goneAt, changed, note, tags } = saved;
  return (
    <article
      aria-labelledby="saved-head"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onToList();
      }}
    >
      <p class="back">
        <button type="button" class="plain" onClick={props.onBack}>
          {words('backToList')}
        </button>
      </p>
      <p class="crumb">
        {post.url === null ? (
          <b data-found>{postLabel(saved)}</b>
        ) : (
          <a href={post.url} data-found>
            {postLabel(saved)}
          </a>
        )}
        {' · '}
        {post.blogTitle ?? post.host}
        {' · '}
        <span title={writeMoment(saved.savedAt)}>{words('savedOn', writeDay(saved.savedAt))}</span>
      </p>
      {chain.length > 0 && (
        <details class="chain" open={chain.length <= SHORT_CHAIN}>
          <summary>{countWords('chainAbove', chain.length)}</summary>
          <ol>
            {chain.map((above) => (
              <li key={above.id}>
                <Who words={above} signOff={null} />
                <CommentBody body={bodyOf(above)} lang="" />
              </li>
            ))}
          </ol>
        </details>
      )}
      <h3 id="saved-head" tabindex={-1} class="who">
        <Who words={saved} signOff={signOff} />
      </h3>
      {goneAt !== null && <p class="gone">{words('goneNoticed', writeDay(goneAt))}</p>}
      {saved.isBare ? (
        <p class="note">{words('bareHelp')}</p>
      ) : (
        <CommentBody body={bodyOf(saved)} lang="" isSearched />
      )}
      {changed && (
        <ChangedText older={saved.text} newer={changed.text} noticedAt={changed.noticedAt} />
      )}
      <TagField
        tags={tags}
        known={props.knownTags}
        onChange={(tags) => props.onEdit({ note, tags })}
      />
      <NoteField note={note} onChange={(note) => props.onEdit({ note, tags })} />
      <div class="acts">
        {saved.permalink !== null && (
          <a class="button" href={saved.permalink}>
            {words('openOnBlog')}
          </a>
        )}
        {props.copies.map(({ name, of }) => (
          <CopyButton key={name} name={name} of={() => of(saved)} />
        ))}
        <ExportMenu exports={props.exports} onExport={props.onExport} />
        <button type="button" class="grave" onClick={props.onRemove}>
          {words('delete')}
        </button>
      </div>
    </article>
  );
}

function Who(of: { readonly words: SavedWords; readonly signOff: string | null }): VNode {
  return (
    <span class="who">
      <b lang="" data-found>
        {of.words.poster.name}
      </b>
      {of.signOff !== null && <span data-found> {words('signs', of.signOff)}</span>}
      {' · '}
      <SavedTime of={of.words} />
    </span>
  );
}
