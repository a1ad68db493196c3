import { describe } from 'vitest';
import { playByPhone } from './play-by-phone.ts';

describe('by SMS', () => playByPhone('sms'));
