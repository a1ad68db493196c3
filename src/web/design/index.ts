/** design — tokens and components of every page. Knows nothing of what they show. */
import '@fontsource-variable/figtree/wght.css';
import './base.css';

export { Badge, type Tone } from './badge.tsx';
export { Bubble, Typing } from './bubble.tsx';
export { Button, IconButton } from './button.tsx';
export { Card, Fact, Facts } from './card.tsx';
export { classes } from './classes.ts';
export { DayMark } from './day-mark.tsx';
export { Dialog, DialogActs } from './dialog.tsx';
export { SelectField, TextArea, TextField } from './field.tsx';
export { Icon } from './icon.tsx';
export { Mark } from './mark.tsx';
export { Notice } from './notice.tsx';
