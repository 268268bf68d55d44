/** What a coordinator sees to once consent is gone and people are still in the field, in the order in which it is done. */
export const DEPARTURE_ITEMS = [
  { code: 'account-for-everyone', title: 'Reach every team and note where each observer is' },
  { code: 'stop-observing', title: 'Tell every team to stop observing and to leave the polling stations' },
  { code: 'return-to-hubs', title: 'Bring the teams back to their hubs' },
  { code: 'tell-embassies', title: 'Tell the embassies of the observers’ countries' },
  { code: 'arrange-departure', title: 'Book the journeys out of the country' },
  { code: 'hand-back-accreditation', title: 'Hand the accreditation badges back to the electoral commission' },
  { code: 'secure-records', title: 'Secure the notes and forms taken so far' },
  { code: 'settle-locally', title: 'Settle with drivers, interpreters and hotels' },
  { code: 'confirm-departure', title: 'Confirm that every observer has left' },
] as const;

/** The title of an item; undefined for a code that is none. */
export function departureTitle(code: string): string | undefined {
  return DEPARTURE_ITEMS.find((item) => item.code === code)?.title;
}
