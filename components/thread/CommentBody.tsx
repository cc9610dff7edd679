import { Component, type VNode } from 'preact';
import type { Body } from '../../lib/model/body';
import { drawBody } from './draw-body';

export type CommentBodyProps = {
  readonly body: Body;
  /** The language of the words; absent where what stands around says it. */
  readonly lang?: string;
  /** What is looked for is set apart in it. */
  readonly isSearched?: boolean;
};

/** A comment's words among what Preact draws: in a preview, or in the library. */
export class CommentBody extends Component<CommentBodyProps> {
  override shouldComponentUpdate({ body }: CommentBodyProps): boolean {
    return body !== this.props.body;
  }

  override render({ body, lang, isSearched }: CommentBodyProps): VNode {
    const fill = (box: HTMLElement | null) => box?.replaceChildren(...drawBody(body, [], []));
    return <div class="body" lang={lang} data-found={isSearched ? '' : undefined} ref={fill} />;
  }
}
