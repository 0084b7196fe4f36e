import DeskCore

/// What is done to one request by a form of a few fields; the raw value is the machine's action.
enum QueueAct: String, CaseIterable, Hashable, Sendable {
  case askAgain, agreeFormat, split, send, transfer, receive, collect, extend, cancel, convert,
    redirect
  case closeIncomplete, deny, declineRepresentative, misrelease
  case pend, tellStatus, note, need, relink

  /// The machine's action; what a law demands leaves by a row of its own.
  func action(on track: Track) -> RequestAction? {
    self == .send && track == .legal ? .sendUnderLaw : RequestAction(rawValue: rawValue)
  }

  /// The key in lists, the line of the palette, and the sentence of the help.
  var line: (key: Character, title: String, help: String) {
    switch self {
    case .askAgain: ("I", "Ask again", "back to needs info: what must be cured first")
    case .agreeFormat: ("F", "Agree a format", "what was agreed instead of what cannot be made")
    case .split: ("S", "Split off a part", "a part becomes a request of its own, with the reason")
    case .send: ("M", "Send the packet", "address read, tracking number: mailed, couriered, sent")
    case .transfer: ("O", "Send to another site", "who carries the packet to another site")
    case .receive: ("G", "Take in from another site", "the packet has come: its bin here")
    case .collect: ("&", "Collected elsewhere", "the site of the practice where they come for it")
    case .extend: ("E", "Extend by letter", "once, 30 days at most: letter, days and reason")
    case .cancel: ("C", "Cancel at the requester's word", "who called, identified, in writing")
    case .convert: ("L", "Convert a directive", "a directive becomes a third party's request")
    case .redirect: ("H", "Redirect", "the matter belongs to another office")
    case .closeIncomplete: ("Z", "Close: nobody answered", "after 30 days, and a written answer")
    case .deny: ("X", "Deny in writing", "ground, judgment and every field of the letter")
    case .declineRepresentative:
      ("Q", "Decline the representative", "on a ground of the law, in a professional's judgment")
    case .misrelease: ("!", "Something went astray", "opens an incident for what left")
    case .pend: ("h", "Hold, or go on", "hold for a reason, with a day to go on; held: go on")
    case .tellStatus: ("l", "Status line for a caller", "two identifiers, then what to say")
    case .note: ("N", "Write a note", "for colleagues, without clinical content")
    case .need: ("e", "Needed by", "the appointment before which it is needed")
    case .relink: ("Y", "Put under the right patient", "picked wrongly: everything is asked anew")
    }
  }

  /// What was done, after the request's number.
  var done: String {
    switch self {
    case .askAgain: "waits for what must be cured."
    case .agreeFormat: "the format is agreed."
    case .split: "keeps the rest."
    case .send: "is sent."
    case .transfer: "is on its way to the other site; G takes it in there."
    case .receive: "is taken in here."
    case .collect: "is collected there from now on."
    case .extend: "is extended by letter."
    case .cancel: "is cancelled."
    case .convert: "is a third party's request now, and needs an authorization."
    case .redirect: "is redirected."
    case .closeIncomplete: "is closed: nobody answered."
    case .deny: "is denied in writing."
    case .declineRepresentative: "the representative is declined."
    case .misrelease: "an incident is open."
    case .pend: "is held."
    case .tellStatus: "the caller was told."
    case .note: "a note is kept."
    case .need: "the day it is needed by is changed."
    case .relink: "stands under the right patient now, and is asked everything anew."
    }
  }
}
