import { useEffect, useState } from 'react';
import { focusField } from './focusField';
import { sectionOf, SECTIONS, type SectionId } from './sectionList';

const OPEN_AT_FIRST: readonly SectionId[] = SECTIONS.filter(
  ({ isRare }) => !isRare,
).map(({ id }) => id);

/** Which sections are open, and how a reader is brought to a field in one. */
export function useOpenSections(): {
  readonly open: ReadonlySet<SectionId>;
  readonly toggle: (id: SectionId) => void;
  /** Opens the sections of these fields and focuses the first. */
  readonly show: (paths: readonly string[]) => void;
} {
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(
    new Set(OPEN_AT_FIRST),
  );
  /** The field that takes the focus once its section is open. */
  const [wanted, setWanted] = useState<{ readonly path: string }>();
  useEffect(() => {
    if (wanted !== undefined) {
      focusField(wanted.path);
    }
  }, [wanted]);
  return {
    open,
    toggle: id =>
      setOpen(
        new Set(
          open.has(id) ? [...open].filter(one => one !== id) : [...open, id],
        ),
      ),
    show: paths => {
      const [path] = paths;
      if (path !== undefined) {
        setOpen(
          known => new Set([...known, ...paths.map(one => sectionOf(one).id)]),
        );
        setWanted({ path });
      }
    },
  };
}
