import { describe } from 'vitest';
import { playByPhone } from './play-by-phone.ts';

describe('by WhatsApp', () => playByPhone('whatsapp'));
