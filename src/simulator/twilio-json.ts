import type { SimContent, SimMessage, SimRefusal } from './model.ts';

/** A message as the API of version 2010-04-01 writes it. */
export function messageJson(message: SimMessage, accountSid: string): object {
  const date = new Date(message.at).toUTCString().replace('GMT', '+0000');
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: date,
    date_sent: message.status === 'queued' || message.status === 'accepted' ? null : date,
    date_updated: date,
    direction: message.direction,
    error_code: message.status === 'failed' || message.status === 'undelivered' ? message.errorCode : null,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(message.media.length),
    num_segments: String(message.segments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media.json` },
    to: message.to,
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}.json`,
  };
}

export function contentJson(content: SimContent, accountSid: string, base: string): object {
  const date = new Date(content.at).toISOString();
  const url = `${base}/v1/Content/${content.sid}`;
  return {
    sid: content.sid,
    account_sid: accountSid,
    friendly_name: content.friendlyName,
    language: content.language,
    variables: content.variables,
    types: content.types,
    date_created: date,
    date_updated: date,
    url,
    links: {
      approval_create: `${url}/ApprovalRequests/whatsapp`,
      approval_fetch: `${url}/ApprovalRequests`,
    },
  };
}

export function refusalJson({ status, code, message }: SimRefusal): object {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}
