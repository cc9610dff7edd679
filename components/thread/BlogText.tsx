import { Component, type ComponentChildren, type VNode } from 'preact';
import { BlogLanguage } from './blog-language';

export type BlogTextProps = {
  /** `span` unless told. */
  readonly tag?: 'span' | 'p' | 'div';
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** What somebody wrote on the blog, in a list or a preview: read out in the blog's language. */
export class BlogText extends Component<BlogTextProps> {
  static override contextType = BlogLanguage;
  declare context: string | undefined;

  override render({ tag, class: name, children }: BlogTextProps): VNode {
    const Tag = (tag ?? 'span') as 'span';
    return (
      <Tag class={name} lang={this.context}>
        {children}
      </Tag>
    );
  }
}
