// The chat page: opens or resumes a conversation, dresses Web Chat, and says clearly when the shop cannot be reached.
(() => {
  'use strict';

  const DIRECT_LINE = new URL('/v3/directline', location.href).href;
  const KEPT = 'bottutor.conversation';
  const [ONLINE, EXPIRED, FAILED, ENDED] = [2, 3, 4, 5];
  const RETRIES = [1000, 2000, 5000, 10000, 20000, 30000];

  const frame = document.getElementById('webchat');
  const notice = document.getElementById('notice');
  const { locale, poll, placeholder, nonce, away, interrupted } = frame.dataset;

  let directLine = null;
  let store = null;
  let generation = 0;
  let isNew = true;
  let isOnline = false;
  let attempt = 0;
  let waiting = 0;

  // A private window may forbid storage; the page then simply starts anew after a reload.
  const kept = {
    read() { try { return JSON.parse(sessionStorage.getItem(KEPT)); } catch { return null; } },
    write(talk) { try { sessionStorage.setItem(KEPT, JSON.stringify(talk)); } catch { /* nothing is kept */ } },
    forget() { try { sessionStorage.removeItem(KEPT); } catch { /* nothing was kept */ } },
  };

  async function post(path, token) {
    const response = await fetch(`${DIRECT_LINE}${path}`, { method: 'POST', headers: token ? { authorization: `Bearer ${token}` } : {} });
    if (response.ok) {
      return response.json();
    }

    const refused = response.status < 500 && response.status !== 429;
    throw Object.assign(new Error(`${path} answered ${response.status}`), { refused });
  }

  // The old conversation if the visitor has one, a new one otherwise.
  async function talk() {
    const old = kept.read();
    if (old?.token) {
      try {
        return { ...await post('/tokens/resume', old.token), resumed: true };
      } catch (error) {
        if (!error.refused) {
          throw error;
        }

        kept.forget();
      }
    }

    return post('/tokens/generate');
  }

  function tell(text) {
    notice.hidden = !text;
    document.getElementById('notice-text').textContent = text ?? '';
  }

  async function start() {
    clearTimeout(waiting);
    waiting = 0;
    try {
      const { conversationId, token, resumed } = await talk();
      kept.write({ token });
      open(token, resumed ? conversationId : undefined);
    } catch {
      again(away);
    }
  }

  function again(why) {
    tell(why);
    waiting ||= setTimeout(start, RETRIES[Math.min(attempt++, RETRIES.length - 1)]);
  }

  function open(token, conversationId) {
    generation++;
    isOnline = false;
    directLine?.end();
    const line = directLine = window.WebChat.createDirectLine({
      domain: DIRECT_LINE,
      token,
      conversationId,
      webSocket: !poll,
      conversationStartProperties: { locale },
    });
    line.connectionStatus$.subscribe(status => line === directLine && changed(status));

    // The store outlives a broken line: what is on the screen stays there, and what was not sent can be sent again.
    isNew = !store;
    store ??= window.WebChat.createStore();
    render();
  }

  // Before a talk has begun there is nobody to send to, and Web Chat would lose what is typed.
  function render() {
    window.WebChat.renderWebChat({
      directLine,
      store,
      disabled: isNew,
      locale,
      nonce,
      styleOptions,
      adaptiveCardsHostConfig,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: placeholder },
    }, frame);
  }

  function changed(status) {
    if (status === ONLINE) {
      [isOnline, attempt] = [true, 0];
      tell(null);
      if (isNew) {
        isNew = false;
        render();
      }
    } else if (status === EXPIRED || status === FAILED || status === ENDED) {
      again(away);
    }
  }

  // The client tells nobody that its line broke, and when it polls it stops for good. Its sockets and requests know better.
  function watchLines() {
    const broke = mine => mine === generation && isOnline && again(interrupted);

    const Socket = window.WebSocket;
    window.WebSocket = class extends Socket {
      constructor(...address) {
        super(...address);
        const mine = generation;
        this.addEventListener('close', () => broke(mine));
      }
    };

    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (...body) {
      const mine = generation;
      this.addEventListener('error', () => broke(mine), { once: true });
      return send.apply(this, body);
    };
  }

  const paint = getComputedStyle(document.documentElement);
  const colour = name => paint.getPropertyValue(`--${name}`).trim();
  const font = paint.getPropertyValue('--font').trim();

  const styleOptions = {
    accent: colour('sambal'),
    subtle: colour('bark'),
    backgroundColor: colour('paper'),
    primaryFont: font,
    fontSizeSmall: '80%',
    rootHeight: '100%',
    rootWidth: '100%',
    paddingRegular: 12,

    bubbleBackground: colour('cream'),
    bubbleBorderColor: colour('line'),
    bubbleBorderRadius: 18,
    bubbleTextColor: colour('clove'),
    bubbleMaxWidth: Math.min(520, frame.clientWidth - 24),
    bubbleMinHeight: 42,
    bubbleFromUserBackground: colour('pandan'),
    bubbleFromUserBorderColor: colour('pandan'),
    bubbleFromUserBorderRadius: 18,
    bubbleFromUserTextColor: '#fff',
    messageActivityWordBreak: 'break-word',
    groupTimestamp: 60000,
    timestampColor: colour('bark'),

    suggestedActionLayout: 'flow',
    suggestedActionHeight: 44,
    suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 1.5,
    suggestedActionBorderColor: colour('sambal'),
    suggestedActionBackgroundColor: colour('paper'),
    suggestedActionTextColor: colour('sambal-deep'),
    suggestedActionBackgroundColorOnHover: '#fbe9e2',
    suggestedActionBackgroundColorOnActive: '#f6d5c8',

    sendBoxHeight: 56,
    sendBoxBackground: colour('paper'),
    sendBoxTextColor: colour('clove'),
    sendBoxPlaceholderColor: colour('bark'),
    sendBoxButtonColor: colour('sambal'),
    sendBoxButtonColorOnHover: colour('sambal-deep'),
    sendBoxTextWrap: true,
    sendBoxBorderTop: `1px solid ${colour('line')}`,
    hideUploadButton: false,
    uploadAccept: '.jpg,.jpeg,.png,.gif,.webp,.pdf,.txt',

    markdownRespectCRLF: true,
    adaptiveCardsParserMaxVersion: '1.5',
  };

  const adaptiveCardsHostConfig = {
    fontFamily: font,
    spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour('line') },
    fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
    containerStyles: {
      default: {
        backgroundColor: '#00000000',
        foregroundColors: {
          default: { default: colour('clove'), subtle: colour('bark') },
          accent: { default: colour('sambal'), subtle: colour('sambal-deep') },
          good: { default: colour('pandan'), subtle: colour('pandan') },
          warning: { default: '#7a5200', subtle: '#7a5200' },
          attention: { default: colour('sambal-deep'), subtle: colour('sambal-deep') },
        },
      },
      emphasis: {
        backgroundColor: '#f5ead6',
        foregroundColors: { default: { default: colour('clove'), subtle: colour('bark') } },
      },
    },
    imageSizes: { small: 56, medium: 96, large: 200 },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', showCard: { actionMode: 'inline' } },
    supportsInteractivity: true,
  };

  document.getElementById('retry').addEventListener('click', () => {
    attempt = 0;
    start();
  });

  document.getElementById('new-talk').addEventListener('click', () => {
    kept.forget();
    store = null;
    start();
  });

  for (const button of document.querySelectorAll('[data-say]')) {
    button.addEventListener('click', () => store?.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: button.dataset.say } }));
  }

  addEventListener('online', () => !notice.hidden && start());
  watchLines();
  start();
})();
