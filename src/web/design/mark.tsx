import mark from './mark.svg';

/** The project's mark; decorative. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return <img src={mark} width={size} height={size} alt="" />;
}
