import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  type ReactNode,
} from 'react';

/** The names of what is typed on the page of a report and not stored, by the form in which it is. */
type Names = Readonly<Record<string, string>>;

const UnstoredContext = createContext<Names>({});
const TellContext = createContext<
  (form: string, name: string | undefined) => void
>(() => {});

/** Around all of a page that types into a draft, or needs to know what is not stored of it. */
export function Unstored(props: { readonly children: ReactNode }) {
  const [names, setNames] = useState<Names>({});
  const tell = useCallback((form: string, name: string | undefined) => {
    setNames(({ [form]: _before, ...others }) =>
      name === undefined ? others : { ...others, [form]: name },
    );
  }, []);
  return (
    <TellContext.Provider value={tell}>
      <UnstoredContext.Provider value={names}>
        {props.children}
      </UnstoredContext.Provider>
    </TellContext.Provider>
  );
}

/** Names what is typed and not stored. */
export function useUnstored(): readonly string[] {
  return Object.values(useContext(UnstoredContext));
}

/** Tells the page whether something is typed in a form and not stored. */
export function useTellUnstored(options: {
  /** Once on a page. */
  readonly form: string;
  /** In words. */
  readonly name: string;
  readonly isTyped: boolean;
}): void {
  const { form, name, isTyped } = options;
  const tell = useContext(TellContext);
  useEffect(() => {
    tell(form, isTyped ? name : undefined);
    return () => tell(form, undefined);
  }, [tell, form, name, isTyped]);
}
