// Servers of WebRTC: the browser asks them, past its network domain and every proxy, as soon as a connection
// has a local description (https://www.w3.org/TR/webrtc/#dom-rtcicegatheringstate).
for (const name of ["RTCPeerConnection"]) {
  const connection = reach(name);
  const configured = connection && connection.getConfiguration;
  if (configured) wrap(connection, "setLocalDescription", (self) => {
    const trace = stack();
    for (const server of apply(configured, self, []).iceServers.slice(0, 20))
      for (const url of [].concat(server.urls).slice(0, 20)) report("webrtc", {url, stack: trace});
  });
}
