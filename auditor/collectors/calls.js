// No Array or Set, which a page could have redefined: entries that grew in this task are linked by `next`.
const met = new Map();
let changed = null, latest = null, kinds = 0;
const getEntry = Map.prototype.get.bind(met), setEntry = Map.prototype.set.bind(met);
let traces = 0;
const send = () => {
  for (let entry = changed; entry; entry = entry.next) {
    report("call", {api: entry.api, stack: entry.stack, count: entry.count});
    entry.told = entry.count;
    entry.grew = false;
  }
  changed = null;
};
// Counts are reported at the end of the task in which they grew; above 64, only when they have doubled.
const called = (api) => () => {
  const trace = ++traces > 400 ? "" : stack();
  const key = api + " " + trace;
  let entry = getEntry(key);
  if (!entry) {
    if (++kinds > 500) return;
    setEntry(key, entry = {__proto__: null, api, stack: trace, count: 0, told: 0, grew: false, next: null});
  }
  entry.count++;
  if (entry.count > 64 && entry.count < entry.told * 2) return;
  if (entry.grew) return;
  entry.grew = true;
  entry.next = null;
  if (changed) latest.next = entry; else { microtask(send); changed = entry; }
  latest = entry;
};
const METHODS = {
  HTMLCanvasElement: ["toDataURL", "toBlob"],
  OffscreenCanvas: ["convertToBlob"],
  CanvasRenderingContext2D: ["getImageData", "measureText", "isPointInPath"],
  WebGLRenderingContext: ["getParameter", "getExtension", "getSupportedExtensions", "getShaderPrecisionFormat", "readPixels"],
  WebGL2RenderingContext: ["getParameter", "getExtension", "getSupportedExtensions", "getShaderPrecisionFormat", "readPixels"],
  BaseAudioContext: ["createOscillator", "createDynamicsCompressor", "createAnalyser"],
  OfflineAudioContext: ["startRendering"],
  AudioBuffer: ["getChannelData"],
  RTCPeerConnection: ["createDataChannel", "createOffer"],
  MediaDevices: ["enumerateDevices"],
  Navigator: ["getBattery", "getGamepads", "requestMediaKeySystemAccess", "joinAdInterestGroup", "runAdAuction"],
  FontFaceSet: ["check"],
  NavigatorUAData: ["getHighEntropyValues"],
  SpeechSynthesis: ["getVoices"],
  Keyboard: ["getLayoutMap"],
  // Topics, interest groups, tokens, cross-site storage, federated identities, and ways to reach the visitor
  // again.
  Document: ["browsingTopics", "requestStorageAccess", "requestStorageAccessFor", "hasPrivateToken", "hasRedemptionRecord"],
  SharedStorage: ["set", "append", "run", "selectURL"],
  PushManager: ["subscribe"],
  SyncManager: ["register"],
  PeriodicSyncManager: ["register"],
};
const READS = {
  Navigator: ["plugins", "mimeTypes", "hardwareConcurrency", "deviceMemory", "maxTouchPoints", "languages", "platform", "connection"],
  Screen: ["colorDepth", "pixelDepth", "availWidth", "availHeight"],
};
for (const owner in METHODS) for (const name of METHODS[owner]) wrap(reach(owner), name, called(owner + "." + name));
const identified = called("CredentialsContainer.get(identity)"), tokens = called("fetch(privateToken)");
wrap(reach("CredentialsContainer"), "get", (self, given) => { if (given[0]?.identity) identified(); });
wrap(globalThis, "fetch", (self, given) => { if (given[1]?.privateToken) tokens(); });

for (const owner in READS) for (const name of READS[owner]) wrapAccess(reach(owner), name, "get", called(owner + "." + name));
