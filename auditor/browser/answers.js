// What a page asks the browser itself and virtual time does not wait for: told where something of it becomes
// pending, and where nothing is any more. Of what a person would have to answer nothing is counted: it may never
// be answered. A lock is answered once it is granted, however long it is held.
const {then} = Promise.prototype;
const {addEventListener: listen} = EventTarget.prototype;
const TOLD = 400;
let pendings = 0, toldPending = false, tellings = 0, telling = false;
const tellPending = () => {
  telling = false;
  if (pendings > 0 === toldPending || tellings >= TOLD) return;
  toldPending = !toldPending;
  if (++tellings === TOLD) toldPending = false; // one that asks without end is not waited for
  report("pending", {document: here_id, pending: toldPending});
};
const counted = (change) => {
  pendings += change;
  if (!telling) { telling = true; later(() => later(tellPending)); }
};
// Until the function that it gives is called, something is pending.
const pends = () => {
  let open = true;
  counted(1);
  return () => { if (open) { open = false; counted(-1); } };
};
