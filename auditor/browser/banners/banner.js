// Reads what may be a consent banner in this document: overlays, and boxes named like one, with their text,
// buttons and switches. It is language-independent; Python decides what the texts mean.
// Returns {boxes, elements}: `elements` are the live controls, which boxes refer to by number. Nothing is
// left behind in the page.
({ secret, platforms, buttons, overlay, inPage }) => {
  const MOST_ELEMENTS = 40000;
  const MOST_BOXES = 60;
  const MOST_TEXT = 8000;
  const MOST_CONTROLS = 160;
  const MOST_NODES = 4000;
  const NAMED = /cookies?[-_ ]?(?:eu[-_ ]?)?(consent|notice|banner|bar\b|law|polic|info|mess|msg|popup|alert|warn|disclaim|accept|setting|dialog|modal|overlay|agree|permission|control|prompt|pref)|consent|gdpr|ccpa|optanon|privacy[-_]?(banner|notice|bar|popup|modal)|クッキー|同意/i;
  const HINT = /cookie|consent|gdpr|ccpa|cmp[-_]|[-_]cmp|optanon|privacy[-_]?(banner|notice|bar|popup|modal)|クッキー|同意/i;
  const BUTTONS =
    'button,a,summary,input[type=button],input[type=submit],input[type=image],[role=button],[role=link],[onclick]';
  const SWITCHES = 'input[type=checkbox],[role=switch],[role=checkbox],[role=menuitemcheckbox],input[type=range],[role=slider]';
  const RADIOS = 'input[type=radio],[role=radio]';
  const PRESSABLE = 'button[aria-pressed],[role=button][aria-pressed]';
  const MOST_OPTIONS = 12;
  const FIELDS = 'input[type=email],input[type=password],input[type=tel],input[type=search],input[type=text]';
  const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'IFRAME', 'OBJECT', 'CANVAS', 'VIDEO']);
  const LEAVES = new Set(['SPAN', 'DIV', 'P', 'LI', 'B', 'STRONG', 'I', 'EM', 'IMG', 'SVG']);

  let closed = null;
  try {
    const kept = Element.prototype.attachShadow.call(document.documentElement, secret);
    closed = kept instanceof WeakMap ? kept : null;
  } catch { /* the page has replaced attachShadow, so its closed roots stay closed */ }
  const rootOf = (element) => element.shadowRoot || (closed && closed.get(element)) || null;
  const parentOf = (element) =>
    element.parentElement || (element.getRootNode() instanceof ShadowRoot ? element.getRootNode().host : null);
  const within = (inner, outer) => {
    for (let node = inner; node; node = parentOf(node)) if (node === outer) return true;
    return false;
  };
  const matches = (element, selector) => {
    try { return element.matches(selector); } catch { return false; }
  };

  // A paused page keeps its animations halfway, so finish those that have an end.
  const finish = (root) => {
    for (const animation of root.getAnimations ? root.getAnimations() : []) {
      try {
        if (Number.isFinite(Number(animation.effect.getComputedTiming().endTime))) animation.finish();
      } catch { /* an animation without an effect */ }
    }
  };

  const elements = [];
  const ofPlatform = new Map();
  const walk = (root) => {
    finish(root);
    for (const { name, box } of platforms) {
      for (const element of box ? root.querySelectorAll(box) : []) ofPlatform.set(element, name);
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && elements.length < MOST_ELEMENTS; node = walker.nextNode()) {
      elements.push(node);
      const inner = rootOf(node);
      if (inner) walk(inner);
    }
  };
  walk(document);

  const shown = (element) => {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  };
  const onScreen = (box) =>
    box.bottom > 0 && box.right > 0 && box.top < window.innerHeight && box.left < window.innerWidth;
  const fixedAbove = (element) => {
    for (let node = element; node && node !== document.body; node = parentOf(node)) {
      const position = getComputedStyle(node).position;
      if (position === 'fixed' || position === 'sticky') return true;
    }
    return false;
  };
  // A sticky element scrolls with the page until it is reached; a fixed one does not.
  const pinned = (element) => {
    for (let node = element; node && node !== document.body; node = parentOf(node)) {
      if (getComputedStyle(node).position === 'fixed') return true;
    }
    return false;
  };
  const namesOf = (element) =>
    `${element.id} ${element.getAttribute('class') || ''} ${element.getAttribute('aria-label') || ''}`;

  // Why an element is a candidate: the first reason that holds.
  const reasonOf = (element) => {
    if (element === document.body || element === document.documentElement) return null;
    if (ofPlatform.has(element)) return 'platform';
    if (matches(element, 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]')) return 'dialog';
    const style = getComputedStyle(element);
    if (style.position === 'fixed' || style.position === 'sticky') return 'fixed';
    if (style.position === 'absolute' && Number(style.zIndex) >= 10) return 'absolute';
    if (matches(element, 'a,button,input,label,span,li,h1,h2,h3,h4,p,script,link,style,img,svg,svg *')) return null;
    if (HINT.test(namesOf(element))) return 'named';
    return null;
  };

  const own = (element) => (element.getAttribute('aria-label') || element.value || element.alt || element.title || '').trim();
  // Letters may be in separate elements, so inline content is joined as it is displayed.
  const wordsOf = (element, between = '') => {
    const parts = [];
    let count = 0;
    const gather = (node) => {
      if (count++ > 300) return;
      if (node.nodeType === 3) parts.push(node.data, between);
      else if (node.nodeType === 1 && !SILENT.has(node.tagName)) {
        const { display } = getComputedStyle(node);
        if (node.tagName === 'IMG') parts.push(' ', node.alt || '', ' ');
        if (display === 'none') return;
        const apart = node.tagName === 'BR' || !(display.startsWith('inline') || display === 'contents');
        if (apart) parts.push(' ');
        childrenOf(node).forEach(gather);
        if (apart) parts.push(' ');
      }
    };
    gather(element);
    return parts.join('').replace(/\s+/g, ' ').trim().slice(0, 200);
  };
  const childrenOf = (node) => {
    const inner = rootOf(node);
    if (inner) return [...inner.childNodes];
    if (node.tagName === 'SLOT') {
      const given = node.assignedNodes();
      if (given.length) return given;
    }
    return [...node.childNodes];
  };
  const byIds = (element, ids) =>
    ids.split(/\s+/).map((id) => element.getRootNode().getElementById?.(id)?.textContent || '').join(' ');
  const labelOf = (element) => {
    const ids = element.getAttribute('aria-labelledby');
    const direct = [
      ids ? byIds(element, ids) : '',
      element.getAttribute('aria-label') || '',
      [...(element.labels || [])].map((label) => label.textContent).join(' '),
      element.closest('label')?.textContent || '',
      element.title || '',
    ].map((words) => words.replace(/\s+/g, ' ').trim()).find(Boolean);
    if (direct) return direct.slice(0, 200);
    for (let node = parentOf(element), up = 0; node && up < 4; node = parentOf(node), up++) {
      const text = (node.textContent || '').replace(/\s+/g, ' ').trim();
      if (text) return text.slice(0, 200);
    }
    return `${element.name || ''} ${element.id}`.trim();
  };

  const live = [];
  const keep = (element) => live.push(element) - 1;
  const isOn = %IS_ON%;
  const switchOf = (element) => {
    return {
      kind: 'switch',
      text: labelOf(element),
      on: isOn(element),
      locked: Boolean(element.disabled) || element.getAttribute('aria-disabled') === 'true' || element.readOnly === true,
      shown: shown(element) || [...(element.labels || [])].some(shown),
      href: '',
      element: keep(element),
    };
  };
  // A question with one of several answers: radio buttons or a select list.
  const optionOf = (element, text, on, index) => ({ text: text.replace(/\s+/g, ' ').trim().slice(0, 200), on, index, element: keep(element) });
  const questionOf = (element, answers, words) => ({
    kind: 'switch',
    text: words.replace(/\s+/g, ' ').trim().slice(0, 200),
    on: false,
    locked: answers.every((answer) => Boolean(answer.disabled) || answer.getAttribute('aria-disabled') === 'true'),
    shown: answers.some((answer) => shown(answer) || [...(answer.labels || [])].some(shown)),
    href: '',
    element: keep(element),
  });
  const radioLabel = (radio) => {
    const named = labelOf(radio);
    const beside = radio.nextSibling && radio.nextSibling.nodeType === 3 ? radio.nextSibling.data.trim() : '';
    return radio.labels?.length || radio.getAttribute('aria-label') || !beside ? named : beside;
  };
  // The text next to the answers of a question, in the smallest part of the page that contains them all.
  const besideOf = (group, box) => {
    let around = parentOf(group[0]);
    const holdsAll = () => group.every((other) => within(other, around));
    while (around && around !== box && !holdsAll()) around = parentOf(around);
    for (let up = 0; around && around !== box && up < 3; around = parentOf(around), up++) {
      const answers = group.map((other) => (other.labels?.[0] || other).textContent.trim()).filter(Boolean);
      const words = answers.reduce((left, answer) => left.replace(answer, ''), (around.textContent || '').replace(/\s+/g, ' ')).trim();
      if (words.length > 2 && words.length <= 120) return words;
      const first = words.length > 2 ? (around.innerText || '').trim().split('\n')[0].trim() : '';
      if (words.length > 2) return first.length > 2 && first.length <= 120 && !answers.includes(first) ? first : '';
    }
    return '';
  };
  const answersBeside = (button) => [...(parentOf(button) || button).querySelectorAll(`:scope > :is(${PRESSABLE})`)];
  const isAnswer = (node) => matches(node, PRESSABLE) && answersBeside(node).length > 1;
  const radiosOf = (radio, box, seen) => {
    const native = radio instanceof HTMLInputElement;
    const pressed = !native && !matches(radio, RADIOS);
    const around = native ? radio.form || radio.getRootNode() : radio.closest('[role=radiogroup]') || parentOf(radio);
    const all = pressed ? answersBeside(radio) : [...around.querySelectorAll(native ? 'input[type=radio]' : '[role=radio]')];
    const group = all
      .filter((other) => !native || other.name === radio.name).slice(0, MOST_OPTIONS);
    group.forEach((other) => seen.add(other));
    const set = radio.closest('fieldset,[role=radiogroup],[role=group]');
    const title = (set && set !== box
      ? set.getAttribute('aria-label') || (set.querySelector('legend') || {}).textContent || byIds(set, set.getAttribute('aria-labelledby') || '')
      : '') || besideOf(group, box);
    return {
      ...questionOf(radio, group, title || (native ? radio.name : '')),
      toggles: pressed,
      options: group.map((other) => optionOf(other, native ? radioLabel(other) : wordsOf(other) || labelOf(other), isOn(other), -1)),
    };
  };
  const selectOf = (select) => ({
    ...questionOf(select, [select], select.getAttribute('aria-label')
      || [...(select.labels || [])].flatMap((label) => [...label.childNodes])
        .filter((node) => !node.contains(select)).map((node) => node.textContent).join(' ') || select.name),
    options: [...select.options].slice(0, MOST_OPTIONS).map((option, index) => optionOf(select, option.text, option.selected, index)),
  });
  // Sibling elements built alike.
  const parents = [];
  const kinOf = (element) => {
    const parent = parentOf(element);
    if (!parents.includes(parent)) parents.push(parent);
    return `${parents.indexOf(parent)} ${element.tagName} ${element.getAttribute('class') || ''}`;
  };
  // The sentence that contains a link, whose own text may be only "here".
  const sentenceOf = (element) => {
    let block = parentOf(element);
    for (let up = 0; up < 3 && block && getComputedStyle(block).display.startsWith('inline'); up++) block = parentOf(block);
    if (!block || !block.contains(element)) return '';
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEndBefore(element);
    const before = range.toString().slice(-300).split(/[.!?。！？](?=\s|$|[^\x00-\x7f])/).pop();
    range.setEnd(block, block.childNodes.length);
    range.setStartAfter(element);
    const after = range.toString().slice(0, 300).split(/[.!?。！？](?=\s|$|[^\x00-\x7f])/)[0];
    return `${before}${element.textContent}${after}`.replace(/\s+/g, ' ').trim();
  };
  const buttonOf = (element, kind) => ({
    kind,
    sentence: kind === 'link' ? sentenceOf(element) : '',
    tab: matches(element, '[role=tab]:not([aria-selected=true])'),
    text: wordsOf(element) || own(element),
    spaced: wordsOf(element, ' '),
    kin: kinOf(element),
    label: own(element).slice(0, 200),
    mark: (buttons.find(([, selector]) => matches(element, selector)) || [''])[0],
    on: isOn(element),
    toggles: element.hasAttribute('aria-pressed'),
    locked: Boolean(element.disabled) || element.getAttribute('aria-disabled') === 'true',
    shown: true,
    href: element.tagName === 'A' ? (element.getAttribute('href') || '').slice(0, 500) : '',
    element: keep(element),
  });
  const isButton = (element) => {
    if (element.matches(BUTTONS)) return true;
    if (element.tagName === 'LABEL' || element.tagName === 'OPTION') return false;
    if (getComputedStyle(element).cursor !== 'pointer') return false;
    const parent = parentOf(element);
    const text = (element.textContent || '').trim();
    return (!parent || getComputedStyle(parent).cursor !== 'pointer') && text.length < 60;
  };

  // Texts without anything pressable in them: some have click listeners anyway, as do a site's custom elements.
  const isLeaf = (node) => !node.childElementCount
    && (node.tagName.includes('-') || (LEAVES.has(node.tagName.toUpperCase()) && !rootOf(node)));

  // The text of a box in reading order, its controls, and its share of links and form fields.
  const read = (box) => {
    const text = [];
    const linked = [];
    const controls = [];
    let length = 0;
    let nodes = 0;
    let fields = 0;
    let whole = true;
    const asked = new Set();
    const gather = (node, inLink, inButton, hidden, inSwitch) => {
      if (nodes++ > MOST_NODES || length > MOST_TEXT) { whole = false; return; }
      if (node.nodeType === 3) {
        if (hidden) return;
        length += node.data.length;
        text.push(node.data);
        if (inLink) linked.push(node.data);
        return;
      }
      if (node.nodeType !== 1 || SILENT.has(node.tagName.toUpperCase())) return;
      const style = getComputedStyle(node);
      const gone = hidden || style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
      // An accordion heading that is itself a button may contain the switch of its section.
      if (controls.length < MOST_CONTROLS && !inSwitch && matches(node, SWITCHES)) {
        controls.push(switchOf(node));
        inSwitch = true;
      } else if (controls.length < MOST_CONTROLS && !inButton) {
        if (matches(node, RADIOS) || isAnswer(node)) {
          if (!asked.has(node)) controls.push(radiosOf(node, box, asked));
          inButton = true;
        } else if (node instanceof HTMLSelectElement) { controls.push(selectOf(node)); return; }
        else if (!gone && isButton(node) && shown(node)) {
          controls.push(buttonOf(node, node.tagName === 'A' ? 'link' : 'button'));
          inButton = true;
        } else if (!gone && isLeaf(node) && (node.textContent || '').trim().length < 50 && (node.textContent || '').trim() && shown(node)) {
          controls.push(buttonOf(node, 'leaf'));
        }
      }
      if (!gone && matches(node, FIELDS) && shown(node)) fields++;
      const inline = style.display.startsWith('inline') && style.display === 'inline';
      if (!inline) text.push('\n');
      for (const child of childrenOf(node)) gather(child, inLink || node.tagName === 'A', inButton, gone, inSwitch);
      if (!inline) text.push('\n');
    };
    gather(box, false, false, false, false);
    const clean = (parts, between = '') => parts.join(between).replace(/[ \t\u00a0]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim();
    return { text: clean(text), linked: clean(linked, '\n'), controls, fields, whole };
  };

  const platformOf = (box) => {
    for (const [element, name] of ofPlatform) if (within(box, element) || within(element, box)) return name;
    return null;
  };
  const loaded = platforms
    .filter(({ global }) => { try { return global && global in window && !(window[global] instanceof Element); } catch { return false; } })
    .map(({ name }) => name);

  const covered = (box) => {
    if (matches(box, ':modal')) return true;
    const { innerWidth: width, innerHeight: height } = window;
    const wide = (element) => {
      const rect = element.getBoundingClientRect();
      return rect.width >= width * 0.9 && rect.height >= height * 0.9;
    };
    // A site may put its whole page, including the banner, into one fixed box, which then covers nothing.
    const holdsThePage = (element) =>
      within(box, element) && element.textContent.length - box.textContent.length > 50;
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    return points.every(([x, y]) => {
      const top = document.elementFromPoint(width * x, height * y);
      if (!top) return false;
      if (within(box, top) === false && within(top, box)) return true;
      for (let node = top; node && node !== document.body && node !== document.documentElement; node = parentOf(node)) {
        if (getComputedStyle(node).position === 'fixed' && wide(node)) return !holdsThePage(node);
      }
      return false;
    });
  };

  // Banners come late in a document, so of many similar boxes the last ones are read.
  const ORDER = ['platform', 'dialog', 'fixed', 'named', 'absolute'];
  const found = elements
    .map((element) => [element, reasonOf(element)])
    .filter(([, reason]) => reason)
    .reverse()
    .sort(([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .slice(0, MOST_BOXES);
  // A bar in the flow of the page, first or last in the body, without a telling name.
  const children = document.body ? [...document.body.children].filter((child) => !SILENT.has(child.tagName)) : [];
  for (const child of new Set([...children.slice(0, 3), ...children.slice(-3)])) {
    if (!found.some(([element]) => element === child)) found.push([child, 'edge']);
  }
  if (overlay && document.body) found.push([document.body, 'frame']);
  // A page that is itself the settings opened by a press: its form, or the box with its switches.
  if (inPage) {
    // The text on what a form controls may precede it.
    const most = (element) => [element.closest('form'), element.closest('main,[role=main],article') || document.body];
    const asking = elements.filter((element) => matches(element, `${SWITCHES},${RADIOS}`)).slice(0, 20);
    for (const box of new Set(asking.flatMap(most))) if (box) found.push([box, 'page']);
  }

  // In the flow of a page, a banner is a full-width bar outside the main content: a box that asks for consent
  // in the middle of an article is the placeholder of a video or a map.
  const isBar = (element, rect) =>
    rect.width >= window.innerWidth * 0.6 && depthOf(element) <= 7
    && !element.closest('main,article,nav,footer,[role=main],[role=contentinfo],[role=navigation],p,ul,table');
  const depthOf = (element) => {
    let depth = 0;
    for (let node = element; node; node = parentOf(node)) depth++;
    return depth;
  };

  // Its visible position; for a wrapper without a size of its own, that of its buttons.
  const seenAt = (rect, shownControls) => {
    const around = rect.width >= 40 && rect.height >= 20
      ? [rect] : shownControls.map((control) => live[control.element].getBoundingClientRect());
    if (!around.length) return null;
    const left = Math.max(0, Math.min(...around.map((r) => r.left)));
    const top = Math.max(0, Math.min(...around.map((r) => r.top)));
    const right = Math.min(window.innerWidth, Math.max(...around.map((r) => r.right)));
    const bottom = Math.min(window.innerHeight, Math.max(...around.map((r) => r.bottom)));
    return right > left && bottom > top ? [left, top, right - left, bottom - top] : null;
  };

  const boxes = [];
  const whose = [];
  for (const [element, reason] of found) {
    const style = getComputedStyle(element);
    if (style.display === 'none') continue;
    const report = read(element);
    if (!report.whole && reason !== 'platform') continue;
    if (!report.text && !report.controls.length) continue;
    const rect = element.getBoundingClientRect();
    const shownControls = report.controls.filter((control) => control.kind !== 'switch' && control.shown);
    const visible = shownControls.length
      ? shownControls.some((control) => !pinned(live[control.element]) || onScreen(live[control.element].getBoundingClientRect()))
      : shown(element) && (!pinned(element) || onScreen(rect));
    if (!visible) continue;
    whose.push(element);
    boxes.push({
      depth: depthOf(element),
      named: NAMED.test(namesOf(element)),
      above: ['dialog', 'fixed', 'absolute', 'frame'].includes(reason) || fixedAbove(element)
        || shownControls.some((control) => fixedAbove(live[control.element])),
      bar: isBar(element, rect),
      page: reason === 'page',
      platform: platformOf(element),
      blocks: covered(element),
      at: seenAt(rect, shownControls),
      z: Number(style.zIndex) || 0,
      ...report,
    });
  }
  // Which boxes are parts of others.
  boxes.forEach((box, i) => { box.parts = whose.flatMap((inner, j) => (i !== j && within(inner, whose[i]) ? [j] : [])); });
  return { report: { boxes, loaded }, elements: live };
}
