// The page: draws what /sim says and orders what a person does. Text from outside only ever becomes text nodes.

const $ = (id) => document.getElementById(id);
const STEP = 60;
const PLACES = [
  ["Madrid", 40.4168, -3.7038], ["New York", 40.7128, -74.006], ["London", 51.5074, -0.1278],
  ["Cairo", 30.0444, 31.2357], ["Dubai", 25.2048, 55.2708], ["Delhi", 28.6139, 77.209],
  ["Tokyo", 35.6762, 139.6503], ["Sydney", -33.8688, 151.2093], ["São Paulo", -23.5505, -46.6333],
];

let world = null;
let phones = [];
let drawing = null;
let again = false;
let shownTab = 0;
const unread = new Map();

/** An element with properties and children; strings become text. */
function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// ---- Speaking with the sandbox ----

class Gone extends Error {}

async function ask(path) {
  const answer = await fetch(path).catch(() => { throw new Gone(path); });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

let pending = 0;

/** Orders a deed and waits until the page shows what came of it. */
async function order(deed) {
  complain("");
  pending += 1;
  showBusy();
  try {
    return await send(deed);
  } finally {
    await refresh();
    pending -= 1;
    showBusy();
  }
}

function showBusy() {
  const busy = pending > 0 || Boolean(world?.host.busy);
  document.body.classList.toggle("busy", busy);
  document.body.dataset.busy = busy ? "yes" : "no";
}

async function send(deed) {
  try {
    const answer = await fetch("/sim/do", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(deed),
    });
    if (!answer.ok) {
      const told = await answer.json().catch(() => ({}));
      complain(told.error ?? `That did not work (${answer.status}).`);
    }
    return answer.ok;
  } catch {
    complain("The demo does not answer. Is it still running?");
    return false;
  }
}

function complain(sentence) {
  $("trouble").hidden = sentence === "";
  $("trouble").textContent = sentence;
}

const events = new EventSource("/sim/events");
events.onmessage = refresh;
events.onerror = () => document.body.classList.add("lost");
events.onopen = () => document.body.classList.remove("lost");

/** Looks at the world and draws it; what comes meanwhile leads to one more look. */
function refresh() {
  if (drawing) again = true;
  else drawing = drawAll();
  return drawing;
}

async function drawAll() {
  try {
    do {
      again = false;
      const state = await ask("/sim/state");
      draw(state);
      await Promise.all(phones.map((phone) => phone.look()));
      document.body.dataset.ready = "yes";
    } while (again);
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    document.body.classList.add("lost");
  } finally {
    drawing = null;
  }
}

// ---- Time ----

const formats = new Map();

function format(zone, kind) {
  const key = `${zone}|${kind}`;
  if (!formats.has(key)) {
    const options = kind === "time"
      ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
      : kind === "date"
        ? { weekday: "short", day: "numeric", month: "short" }
        : kind === "day"
        ? { weekday: "long", day: "numeric", month: "long" }
        : { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    formats.set(key, new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone ?? "UTC" }));
  }
  return formats.get(key);
}

const at = (ms, zone, kind) => format(zone, kind).format(new Date(ms));
const city = (zone) => (zone ? zone.split("/").pop().replaceAll("_", " ") : "UTC, no zone yet");

// ---- The frame around the phones ----

const personOf = (id) => world.people.find((person) => person.id === id);
const seatOf = (id) => world.host.phones.flatMap((phone) => phone.people).find((seat) => seat.id === id);

function draw(state) {
  world = state;
  const host = state.host;
  if (document.title !== host.title) document.title = host.title;
  $("title").textContent = host.title;
  $("about").textContent = host.about;
  showBusy();
  if (phones.length === 0) {
    phones = host.phones.map((_, place) => new Phone(place));
  }
  phones.forEach((phone, place) => phone.seats(host.phones[place]));
  drawTabs();
  drawClocks();
  drawActions("time");
  drawActions("trouble");
  drawStrip(host);
  drawCalls(host.calls_after);
}

function drawClocks() {
  const seats = world.host.phones.flatMap((phone) => phone.people);
  const clocks = seats.map((seat) => {
    const who = personOf(seat.id);
    return el("div", {},
      el("dt", {}, el("bdi", {}, who?.name ?? "")),
      el("dd", {}, el("b", {}, at(world.host.now, seat.zone, "time")), " ",
        el("span", {}, `${at(world.host.now, seat.zone, "date")}, ${city(seat.zone)}`)));
  });
  replace($("clocks"), clocks);
}

function drawActions(group) {
  const box = $(`actions-${group}`);
  const actions = world.host.actions.filter((action) => action.group === group);
  if (box.children.length !== actions.length) {
    box.replaceChildren(...actions.map((action) =>
      el("button", { type: "button", "data-action": action.id, onclick: () => order({ do: "action", id: action.id }) })));
  }
  actions.forEach((action, place) => {
    const button = box.children[place];
    if (button.textContent !== action.label) button.textContent = action.label;
    if (action.pressed !== undefined) button.setAttribute("aria-pressed", action.pressed);
    const works = world.host.busy === action.id;
    button.toggleAttribute("aria-busy", works);
  });
}

const MARKS = { message: "", edit: "changed", picture: "picture", file: "file", refused: "refused", note: "" };

function drawStrip(host) {
  const fresh = host.happened.slice(host.fresh);
  const old = host.happened.slice(0, host.fresh);
  const item = (line, isOld) => {
    const zone = line.person ? seatOf(line.person)?.zone : seatOf(phones[0].person)?.zone;
    const who = line.person ? personOf(line.person)?.name : null;
    return el("li", { class: `${line.what}${isOld ? " old" : ""}` },
      el("time", {}, at(line.at, zone, "short")), " ",
      ...(who ? ["to ", el("b", { dir: "auto" }, who), ": "] : []),
      MARKS[line.what] ? el("i", {}, MARKS[line.what]) : null, MARKS[line.what] ? " " : null,
      el("span", { dir: "auto" }, line.text));
  };
  const lines = [...fresh.reverse().map((line) => item(line, false)), ...old.reverse().map((line) => item(line, true))];
  if (lines.length === 0) {
    lines.push(el("li", { class: "none" }, "Nothing yet. Tap in a phone, or let time pass."));
  }
  replace($("strip"), lines);
}

let callsAfter = -1;
async function drawCalls(after) {
  const open = $("made").open;
  const key = `${after}|${world.host.happened.length}|${world.host.busy}`;
  if (!open || key === callsAfter) return;
  callsAfter = key;
  const calls = await ask(`/sim/calls?after=${after}`);
  $("made-count").textContent = calls.length === 1 ? "(1 call)" : `(${calls.length} calls)`;
  const shown = calls.slice(-200).map((call) => el("li", {},
    el("details", {},
      el("summary", {}, el("code", {}, call.method), " ",
        el("span", { class: call.status === 200 ? "" : "bad" }, String(call.status || "no answer")), " ",
        call.fault ? el("span", { class: "bad" }, call.fault) : null,
        el("span", { class: "peek", dir: "auto" }, peek(call))),
      el("h3", {}, "Asked"), el("pre", { tabindex: "0" }, JSON.stringify(call.params, null, 2)),
      el("h3", {}, "Answered"), el("pre", { tabindex: "0" }, JSON.stringify(call.reply, null, 2)))));
  $("calls").replaceChildren(...shown);
}

const peek = (call) => String(call.params?.text ?? call.params?.caption ?? "").replace(/<[^>]*>/g, "").split("\n")[0].slice(0, 80);

/** Puts new children in place only where they differ, so that nothing flickers and no focus is lost. */
function replace(box, made) {
  made.forEach((child, place) => {
    const old = box.children[place];
    if (!old) box.append(child);
    else if (!old.isEqualNode(child)) old.replaceWith(child);
  });
  while (box.children.length > made.length) box.lastElementChild.remove();
}

function drawTabs() {
  const tabs = $("tabs");
  if (tabs.children.length !== phones.length) {
    tabs.replaceChildren(...phones.map((_, place) => el("button", {
      type: "button", role: "tab", id: `tab-${place}`, "aria-controls": `phone-${place}`,
      onclick: () => showTab(place),
      onkeydown: (event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by) showTab((place + by + phones.length) % phones.length, true);
      },
    })));
  }
  phones.forEach((phone, place) => {
    const tab = tabs.children[place];
    const chosen = place === shownTab;
    const dot = phone.anyUnread() && !chosen;
    const label = world.host.phones[place].title;
    const shown = `${label}${dot ? " •" : ""}`;
    if (tab.textContent !== shown) tab.textContent = shown;
    tab.setAttribute("aria-label", dot ? `${label}, unread` : label);
    tab.setAttribute("aria-selected", chosen);
    tab.tabIndex = chosen ? 0 : -1;
    phone.root.classList.toggle("away", !chosen);
  });
}

function showTab(place, focus = false) {
  shownTab = place;
  drawTabs();
  if (focus) $("tabs").children[place].focus();
  phones[place].toEnd();
}

// ---- A phone ----

class Phone {
  constructor(place) {
    this.place = place;
    this.root = $("phone").content.cloneNode(true).firstElementChild;
    this.root.id = `phone-${place}`;
    this.person = null;
    this.last = STEP;
    this.seenToasts = null;
    this.seenNewest = null;
    const part = (name) => this.root.querySelector(`.${name}`);
    this.parts = Object.fromEntries(["role", "choose", "block", "waits", "chat", "earlier", "messages", "typing",
      "toast", "reply", "menu", "compose", "text", "attach", "send"].map((name) => [name, part(name)]));
    this.parts.open = part("menu-open");
    this.parts.compose.addEventListener("submit", (event) => this.say(event));
    this.parts.open.addEventListener("click", () => this.openMenu("commands"));
    this.parts.attach.addEventListener("click", () => this.openMenu("others"));
    this.parts.block.addEventListener("click", () =>
      order({ do: "block", person: this.person, blocked: !personOf(this.person).blocked }));
    this.parts.earlier.addEventListener("click", () => {
      this.last += STEP * 2;
      this.look();
    });
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.closeMenu(true);
    });
    this.root.addEventListener("focusout", (event) => {
      if (!this.root.contains(event.relatedTarget) && event.relatedTarget) this.closeMenu();
    });
    // Whoever reads the end stays there, also when pictures arrive or the window changes.
    this.atEnd = true;
    this.top = 0;
    this.parts.chat.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.parts.chat;
      const near = scrollHeight - scrollTop - clientHeight < 90;
      // Only scrolling up leaves the end; what grows below does not.
      if (near || scrollTop < this.top) this.atEnd = near;
      this.top = scrollTop;
    });
    const sizes = new ResizeObserver(() => { if (this.atEnd) this.toEnd(); });
    sizes.observe(this.parts.messages);
    sizes.observe(this.parts.chat);
    $("phones").append(this.root);
  }

  /** Who may sit at this phone. */
  seats(given) {
    this.given = given;
    const ids = given.people.map((seat) => seat.id);
    const came = this.ids ? ids.filter((id) => !this.ids.includes(id)) : [];
    this.ids = ids;
    // A reload finds the same person at the phone.
    const before = Number(sessionStorage.getItem(this.root.id));
    if (this.person === null) this.sit(ids.includes(before) ? before : ids[0]);
    else if (came.length > 0 && this.expects) this.sit(came[0]);
    this.parts.role.textContent = given.title;
    this.root.setAttribute("aria-label", given.title);
    for (const id of ids) {
      const newest = personOf(id)?.newest ?? 0;
      if (!unread.has(id)) unread.set(id, came.includes(id) ? 0 : newest);
    }
    this.drawSeats();
    const who = personOf(this.person);
    this.parts.block.textContent = who?.blocked ? "Unblock the bot" : "Block the bot";
    this.parts.block.setAttribute("aria-pressed", Boolean(who?.blocked));
    const waits = world.host.offline
      ? `The bot is offline. ${world.host.waiting === 0 ? "Nothing waits for it yet." : `${world.host.waiting} waiting for it.`}`
      : who?.blocked ? `${who.name} has blocked the bot.` : "";
    this.parts.waits.hidden = waits === "";
    this.parts.waits.textContent = waits;
    this.parts.text.setAttribute("aria-label", `Message of ${who?.name ?? ""}`);
  }

  hasUnread(id) {
    return id !== this.person && (personOf(id)?.newest ?? 0) > (unread.get(id) ?? 0);
  }

  anyUnread() {
    return this.ids.some((id) => this.hasUnread(id)) || (this.place !== shownTab && this.fresh);
  }

  drawSeats() {
    const seats = this.given.people.map((seat) => {
      const name = personOf(seat.id)?.name ?? "?";
      const dot = this.hasUnread(seat.id);
      return el("button", {
        type: "button", dir: "auto", "data-person": String(seat.id), "aria-pressed": String(seat.id === this.person),
        "aria-label": dot ? `${name}, unread` : name, class: dot ? "unread" : "",
      }, name);
    });
    if (this.given.add) {
      seats.push(el("button", { type: "button", class: "add", "data-add": this.given.add }, "+ New"));
    }
    replace(this.parts.choose, seats);
    for (const button of this.parts.choose.children) {
      button.onclick = () => {
        if (button.dataset.add) {
          this.expects = true;
          order({ do: "action", id: button.dataset.add });
        } else {
          this.sit(Number(button.dataset.person));
          draw(world);
          this.look();
        }
      };
    }
  }

  sit(id) {
    this.person = id;
    sessionStorage.setItem(this.root.id, String(id));
    this.expects = false;
    this.last = STEP;
    this.seenToasts = null;
    this.seenNewest = null;
    this.parts.messages.replaceChildren();
    this.parts.toast.hidden = true;
    this.closeMenu();
  }

  async look() {
    const person = this.person;
    const chat = await ask(`/sim/chats/${person}?last=${this.last}`);
    if (person !== this.person) return;
    this.commands = chat.commands;
    const zone = seatOf(person)?.zone;
    const atEnd = this.atEnd || this.seenNewest === null;
    replace(this.parts.messages, this.bubbles(chat.messages, zone));
    this.parts.earlier.hidden = chat.earlier === 0;
    const doing = { typing: "typing…", upload_photo: "sending a photo…", upload_document: "sending a file…" };
    this.parts.typing.hidden = !chat.doing && !(world.host.busy === "acted");
    this.parts.typing.textContent = doing[chat.doing] ?? "typing…";
    this.drawReply(chat.reply_keyboard);
    this.drawToast(chat.toasts);
    const newest = chat.messages.filter((message) => message.from_bot).at(-1);
    if (newest && this.seenNewest !== null && newest.id > this.seenNewest) {
      $("live").textContent = `${personOf(person)?.name ?? ""} gets: ${newest.text}`;
      this.fresh = this.place !== shownTab;
    }
    this.seenNewest = newest?.id ?? 0;
    unread.set(person, this.seenNewest);
    if (this.place === shownTab) this.fresh = false;
    if (atEnd) this.toEnd();
  }

  toEnd() {
    this.atEnd = true;
    this.parts.chat.scrollTop = this.parts.chat.scrollHeight;
  }

  bubbles(messages, zone) {
    const made = [];
    let day = "";
    for (let at_ = 0; at_ < messages.length; at_ += 1) {
      const message = messages[at_];
      const ms = Date.parse(message.date);
      const today = at(ms, zone, "day");
      if (today !== day) made.push(el("li", { class: "day" }, el("span", {}, today)));
      day = today;
      const album = [message];
      while (message.album && messages[at_ + 1]?.album === message.album) {
        at_ += 1;
        album.push(messages[at_]);
      }
      made.push(this.bubble(album, ms, zone));
    }
    return made.map((item) => this.keep(item));
  }

  /** The bubble that stands there already, if it looks the same: it keeps its focus and its picture. */
  keep(item) {
    const old = item.dataset.message && this.parts.messages.querySelector(`[data-message="${item.dataset.message}"]`);
    if (!old) return item;
    if (old.isEqualNode(item)) return old;
    // An edit in place: whoever stood on a button stays on the button in that place.
    const buttons = [...old.querySelectorAll(".keys button")];
    const place = buttons.indexOf(document.activeElement);
    if (place >= 0) {
      queueMicrotask(() => {
        const now = item.querySelectorAll(".keys button");
        (now[Math.min(place, now.length - 1)] ?? this.parts.text).focus({ preventScroll: true });
      });
    }
    return item;
  }

  bubble(album, ms, zone) {
    const [message] = album;
    const mine = !message.from_bot;
    const inside = [];
    const pictures = album.filter((one) => one.photo);
    if (pictures.length > 0) {
      inside.push(el("div", { class: pictures.length > 1 ? "photos many" : "photos" }, ...pictures.map(picture)));
    }
    for (const one of album.filter((one) => one.document)) {
      inside.push(el("a", { class: "file", href: `/sim/files/${one.document.file_id}`, download: one.document.name },
        el("span", { class: "file-name", dir: "auto" }, one.document.name), " ",
        el("span", { class: "file-size" }, size(one.document.size))));
    }
    // Of an album whose pictures each have words, Telegram shows those with the open picture only.
    const told = album.filter((one) => one.text !== "");
    if (told.length === 1) inside.push(el("div", { class: "words", dir: "auto" }, ...words(told[0].text, told[0].entities)));
    const others = { location: "Location", sticker: "👍", voice: "Voice message" };
    if (message.other) inside.push(el("div", { class: `other ${message.other}` }, others[message.other] ?? message.other));
    inside.push(el("div", { class: "foot" }, album.some((one) => one.edits > 0) ? el("span", {}, "edited ") : null,
      el("time", { datetime: message.date }, at(ms, zone, "time"))));
    const bubble = el("div", { class: "bubble" }, el("span", { class: "unseen" }, mine ? "Sent: " : "Bot: "), ...inside);
    const item = el("li", { class: mine ? "mine" : "bots", "data-message": String(message.id) }, bubble);
    if (message.keyboard.length > 0) item.append(this.keys(message));
    return item;
  }

  keys(message) {
    const button = (key) => key.url
      ? el("a", { class: "key", href: safe(key.url), target: "_blank", rel: "noopener noreferrer", dir: "auto" }, key.label)
      : el("button", { type: "button", class: "key", dir: "auto", "data-press": key.data ?? "" }, key.label);
    return el("div", { class: "keys", role: "group", "aria-label": "Buttons of this message" },
      ...message.keyboard.map((row) => el("div", { class: "row" }, ...row.map(button))));
  }

  drawReply(keyboard) {
    const box = this.parts.reply;
    box.hidden = keyboard === null;
    const rows = (keyboard?.rows ?? []).map((row) => el("div", { class: "row" }, ...row.map((label) =>
      el("button", { type: "button", class: "key", dir: "auto",
        "data-place": keyboard.ask_location.includes(label) ? "yes" : null, "data-label": label }, label))));
    replace(box, rows);
  }

  drawToast(toasts) {
    const before = this.seenToasts;
    this.seenToasts = toasts.length;
    const fresh = before === null ? [] : toasts.slice(before).filter((toast) => toast.text !== "");
    if (fresh.length === 0) return;
    const toast = this.parts.toast;
    toast.textContent = fresh.at(-1).text;
    toast.dir = "auto";
    toast.hidden = false;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => { toast.hidden = true; }, 5000);
  }

  say(event) {
    event.preventDefault();
    const text = this.parts.text.value;
    if (text.trim() === "") return;
    this.parts.text.value = "";
    this.toEnd();
    order({ do: "say", person: this.person, text }).then((done) => {
      if (!done && this.parts.text.value === "") this.parts.text.value = text;
    });
  }

  openMenu(kind) {
    const menu = this.parts.menu;
    const opener = kind === "commands" ? this.parts.open : this.parts.attach;
    if (!menu.hidden && menu.dataset.kind === kind) return this.closeMenu(true);
    this.closeMenu();
    const item = (label, hint, act) => el("button", { type: "button", role: "menuitem", onclick: () => {
      this.closeMenu();
      this.parts.text.focus();
      act();
    } }, el("b", {}, label), hint ? el("span", { dir: "auto" }, hint) : null);
    const items = kind === "commands"
      ? (this.commands ?? []).map(([name, text]) => item(`/${name}`, text,
        () => order({ do: "say", person: this.person, text: `/${name}` })))
      : [item("Location", "", () => this.choosePlace()),
        item("Sticker", "👍", () => order({ do: "sticker", person: this.person }))];
    menu.dataset.kind = kind;
    menu.replaceChildren(...items);
    menu.hidden = items.length === 0;
    opener.setAttribute("aria-expanded", !menu.hidden);
    items[0]?.focus();
    menu.onkeydown = (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const place = items.indexOf(document.activeElement);
      items[(place + by + items.length) % items.length].focus();
    };
  }

  closeMenu(focus = false) {
    const { menu, open, attach } = this.parts;
    if (menu.hidden) return;
    menu.hidden = true;
    open.setAttribute("aria-expanded", "false");
    attach.setAttribute("aria-expanded", "false");
    if (focus) (menu.dataset.kind === "commands" ? open : attach).focus();
  }

  choosePlace() {
    const { person } = this;
    $("places-list").replaceChildren(...PLACES.map(([name, lat, lon]) =>
      el("button", { value: "", onclick: () => order({ do: "location", person, lat, lon }) }, name)));
    $("places").showModal();
  }

  clicked(target) {
    const key = target.closest("[data-press]");
    const label = target.closest("[data-label]");
    if (key) {
      const message = Number(key.closest("[data-message]").dataset.message);
      order({ do: "press", person: this.person, message, data: key.dataset.press });
    } else if (label?.dataset.place) {
      this.choosePlace();
    } else if (label) {
      order({ do: "reply", person: this.person, label: label.dataset.label });
    }
    const link = target.closest("[data-open]");
    if (link) {
      for (const phone of phones) phone.expects = Boolean(phone.given.add);
      order({ do: "open", link: link.dataset.open });
    }
    const command = target.closest("[data-command]");
    if (command) order({ do: "say", person: this.person, text: command.dataset.command });
    const photo = target.closest("[data-photo]");
    if (photo) {
      $("picture-img").src = `/sim/files/${photo.dataset.photo}`;
      $("picture-img").alt = photo.dataset.words || "Picture";
      $("picture-text").textContent = photo.dataset.words;
      $("picture").showModal();
    }
  }
}

document.addEventListener("click", (event) => {
  for (const phone of phones) {
    if (phone.root.contains(event.target)) phone.clicked(event.target);
    if (!phone.parts.menu.contains(event.target) && !phone.parts.compose.contains(event.target)) phone.closeMenu();
  }
});
$("picture").addEventListener("click", (event) => {
  if (event.target === $("picture") || event.target === $("picture-img")) $("picture").close();
});
$("made").addEventListener("toggle", () => drawCalls(world?.host.calls_after ?? 0));

function picture(message) {
  const { file_id: id, width, height } = message.photo;
  return el("button", { type: "button", class: "photo", "data-photo": id, "data-words": message.text, "aria-label": `Open the picture. ${message.text}` },
    el("img", { src: `/sim/files/${id}`, alt: "", width: String(width || 4), height: String(height || 3) }));
}

const size = (bytes) => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`);

// ---- Telegram's text: entities become elements of a short list, everything else is text ----

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

function safe(url) {
  return /^(https?|tg):/i.test(url) ? url : undefined;
}

/** Text with entities (offsets in UTF-16 units, nested or apart) as nodes. */
function words(text, entities) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const build = (from, to, inside) => {
    const nodes = [];
    let here = from;
    while (inside.length > 0) {
      const [first, ...rest] = inside;
      const end = Math.min(first.offset + first.length, to);
      if (first.offset < here) { inside = rest; continue; }
      nodes.push(...plain(text.slice(here, first.offset)));
      const nested = rest.filter((entity) => entity.offset < end);
      nodes.push(element(first, text.slice(first.offset, end), build(first.offset, end, nested)));
      here = end;
      inside = rest.filter((entity) => entity.offset >= end);
    }
    nodes.push(...plain(text.slice(here, to)));
    return nodes;
  };
  return build(0, text.length, sorted);
}

function element(entity, text, children) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...children);
  if (entity.type === "spoiler") return el("span", { class: "spoiler", tabindex: "0" }, ...children);
  if (entity.type === "bot_command") return el("button", { type: "button", class: "link", "data-command": text }, text);
  if (entity.type === "text_link") return link(entity.url, children);
  return el("span", {}, ...children);
}

function link(url, children) {
  const own = new RegExp(`^https?://t\\.me/${world.bot.username}\\?start=`, "i");
  if (own.test(url)) {
    return el("button", { type: "button", class: "link", "data-open": url, title: "Somebody new opens this link" }, ...children);
  }
  const href = safe(url);
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children) : el("span", {}, ...children);
}

/** Plain text; web addresses in it can be opened, as in any client. */
function plain(text) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/);
  return parts.map((part, place) => (place % 2 === 1 ? link(part, [part]) : part)).filter((part) => part !== "");
}
