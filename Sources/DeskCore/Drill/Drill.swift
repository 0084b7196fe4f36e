/// A drill: one situation at the counter, what is done in it, and what has to come out.
///
/// It is read from a text of a few plain words, and played through the same acts and rules as a
/// desk's commands, on a scratch desk of its own. Anything that `CommandForm` knows can be a step:
/// a drill names commands, fields and stages as their forms do, so a new machine needs no word here.
///
///     Title: The brother's note is not signed
///     Site:  STP
///     Time:  2026-03-16 10:05
///
///     given patient Anna Berg, born 1971-03-14
///     given a request for own records of Anna Berg, a disc, ready in bin B-3
///     given a visit of Erik Berg with a note, identified
///     front verifies the note
///       is written yes
///       is signed no
///       => refused by R-26 ..., R-47 NOTE_UNSIGNED ...
///     expect the request is ready
///
/// `Drill.help` explains every line; the files in `Sources/Drills` are the examples.
public struct Drill: Hashable, Sendable {
  /// The situation in one line.
  public var title: String
  /// Its number in the table of scenarios, if it has one.
  public var number: Int?
  /// The rules that it shows.
  public var rules: [RuleID]
  /// What a person at the counter sees and hears, for practice.
  public var situation: String
  /// The site at which it begins.
  public var site: String
  /// The wall clock at which it begins, at that site.
  public var time: WallTime
  /// Whether it is played as on a real desk, which keeps rows closed that wait for rules.
  public var isReal: Bool
  /// What happens, in order.
  public var lines: [DrillLine]

  /// A date and a minute on the wall of a site.
  public struct WallTime: Hashable, Sendable, CustomStringConvertible {
    /// The date.
    public var day: Day
    /// Minutes since midnight, 0…1439.
    public var minute: Int

    /// `2026-03-16 10:05`.
    public var description: String {
      "\(day) \(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
    }
  }
}

/// One line of a drill, with the indented lines under it.
public struct DrillLine: Hashable, Sendable {
  /// The line's number in its file.
  public var number: Int
  /// What it says.
  public var act: Act

  /// What a line can say.
  public enum Act: Hashable, Sendable {
    /// The clock goes on to a time, at a site.
    case time(Drill.WallTime, site: String)
    /// A patient is on file.
    case patient(Patient)
    /// An imaging study of a patient is on file.
    case study(Study)
    /// A report of a patient is on file.
    case report(Report)
    /// Somebody works here beside the usual people.
    case staff(Person)
    /// Someone does something; `isAsked` where practice asks what to do.
    case step(DrillStep, isAsked: Bool)
    /// Something has to be true now.
    case expect(DrillExpectation)
  }
}

/// One command of a drill, with the outcome that it has to have.
public struct DrillStep: Hashable, Sendable {
  /// The user name of who acts.
  public var user: String
  /// The command, as `machine.action`.
  public var command: String
  /// The subject, by number or by the name that an earlier line gave it; empty for none.
  public var subject: String
  /// Its facts, not yet read against the clock and the names.
  public var facts: [DrillFact]
  /// A supervisor's override.
  public var override: OverrideAsk?
  /// The name for what it makes; empty for the machine's own.
  public var name: String
  /// What has to come out.
  public var outcome: DrillOutcome
  /// Whether a line of the file brought it about rather than being it.
  public var isGiven: Bool
}

/// One fact of a step, as it is written.
public struct DrillFact: Hashable, Sendable {
  /// The line that states it.
  public var line: Int
  /// The field, and within a group the field there.
  public var path: [String]
  /// What the innermost field takes.
  public var kind: FormField.Kind
  /// The value as it is written.
  public var text: String
}

/// What has to come of a step.
public enum DrillOutcome: Hashable, Sendable {
  /// It is done, and the subject stands at the stage; an empty stage is any.
  case done(stage: String)
  /// Rules refuse it: all of them, with all their codes, and no others.
  case refused(Set<DrillBreach>, stage: String)
  /// The command itself is wrong in these fields, and no others.
  case invalid(Set<String>)
}

/// A broken rule and its reason code.
public struct DrillBreach: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The rule.
  public var rule: RuleID
  /// The code.
  public var code: String

  /// `R-47 NOTE_UNSIGNED`.
  public var description: String { "\(rule.rawValue) \(code)" }

  /// By rule, then by code.
  public static func < (a: DrillBreach, b: DrillBreach) -> Bool {
    (a.rule, a.code) < (b.rule, b.code)
  }
}

/// Something that has to be true between two steps.
public enum DrillExpectation: Hashable, Sendable {
  /// A field of a subject has a value; an empty value is a field that is empty or not there.
  case field(subject: String, path: String, value: String)
  /// A site's counter is open, or closed.
  case counter(site: String, isOpen: Bool)
  /// A site's wall clock shows a minute.
  case clock(site: String, minute: String)
  /// A finding of the last step has a value.
  case finding(String, value: String)
  /// The last refusal's words contain a text, or do not.
  case words(String, isSaid: Bool)
  /// What of them is read out at the counter contains a text, or does not.
  case aloud(String, isSaid: Bool)
}
