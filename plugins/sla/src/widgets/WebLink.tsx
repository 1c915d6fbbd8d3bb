import { Link } from '@backstage/core-components';

const SAFE = /^https?:\/\//i;

/** An address that somebody entered: a link where it leads into the web, else its text. */
export function WebLink(props: { readonly address: string }) {
  const { address } = props;
  return SAFE.test(address) ? (
    <Link to={address}>{address}</Link>
  ) : (
    <>{address}</>
  );
}
