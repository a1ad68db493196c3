import type { CarrierStatus } from '../channels/index.ts';

export type SimChannel = 'sms' | 'whatsapp';

/** What can be tapped under a message. */
export interface SimChoice {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** A message as the carrier keeps it. Addresses are written as Twilio writes them. */
export interface SimMessage {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly choices: readonly SimChoice[];
  /** Label that opens a list; null for buttons or plain text. */
  readonly listLabel: string | null;
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  readonly segments: number;
  readonly media: readonly string[];
  /** Order of making, from 1. */
  readonly order: number;
  /** ms since 1970 on the simulator's clock. */
  readonly at: number;
  status: CarrierStatus | 'received';
  errorCode: number | null;
}

/** A content resource. */
export interface SimContent {
  readonly sid: string;
  readonly friendlyName: string;
  readonly language: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, SimContentType>>;
  readonly at: number;
  /** WhatsApp's word on it; outside of the 24 hours only `approved` is let through. */
  approval: 'unsubmitted' | 'pending' | 'approved' | 'rejected' | 'paused';
}

export interface SimContentType {
  readonly body?: string;
  readonly button?: string;
  readonly actions?: readonly { readonly title: string; readonly id?: string }[];
  readonly items?: readonly { readonly item: string; readonly id: string; readonly description?: string }[];
}

/** An error as Twilio answers it. */
export interface SimRefusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

/** The channel of an address as Twilio writes it. */
export function channelOf(address: string): SimChannel {
  return address.startsWith('whatsapp:') ? 'whatsapp' : 'sms';
}
