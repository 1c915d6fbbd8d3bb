import { MarkdownContent } from '@backstage/core-components';

const SAFE = /^(https?:\/\/|mailto:)/i;

/**
 * A text that people wrote, as Markdown. HTML in it stays text, links lead to
 * http, https and mailto addresses only, and no picture is fetched: it would
 * tell somebody else's server who reads this.
 */
export function Markdown(props: { readonly text: string }) {
  return (
    <MarkdownContent
      content={props.text}
      dialect="common-mark"
      transformLinkUri={uri => (SAFE.test(uri) ? uri : '')}
      transformImageUri={() => ''}
    />
  );
}
