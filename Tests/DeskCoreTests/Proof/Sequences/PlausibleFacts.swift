@testable import DeskCore

/// Facts for any command, out of its form: good ones mostly, as a desk would write them.
struct PlausibleFacts {
  let today: Day
  let now: Instant

  /// Facts for every field that must be there and most of the others.
  func facts(for form: CommandForm, _ dice: inout SeededDice) -> Facts {
    facts(form.fields, optional: 45, &dice)
  }

  private func facts(
    _ fields: [FormField], optional percent: Int, _ dice: inout SeededDice
  ) -> Facts {
    var facts = Facts()
    for field in fields where field.isRequired || dice.chance(percent) {
      facts[field.name] = value(of: field.kind, named: field.name, &dice)
    }
    return facts
  }

  /// A value of a kind; words that mean something at these desks where the field's name tells which.
  func value(
    of kind: FormField.Kind, named name: String, _ dice: inout SeededDice
  ) -> FormValue {
    switch kind {
    case .text: .text(dice.pick(Self.words[name] ?? Self.anyWords) ?? "")
    case .day: .day(day(&dice))
    case .instant: .instant(now.adding(seconds: -dice.number(-600...86_400)))
    case .flag: .flag(dice.chance(75))
    case .number(let bounds): .number(number(bounds, &dice))
    case .money: .text(dice.pick(["0", "0.01", "6.50", "10.00", "50.00"]) ?? "0")
    case .choice(let words): .text(dice.pick(words) ?? "")
    case .list(let kind):
      .list((0..<dice.number(0...2)).map { _ in value(of: kind, named: name, &dice) })
    case .group(let fields): .group(facts(fields, optional: 70, &dice))
    }
  }

  /// Near today, and at the edges that rules have.
  private func day(_ dice: inout SeededDice) -> Day {
    let edges = [0, -1, 1, -29, -30, -31, -60, -90, -365, 30, 90, 400]
    return today + (dice.pick(edges) ?? 0)
  }

  private func number(_ bounds: ClosedRange<Int>, _ dice: inout SeededDice) -> Int {
    let edges = [0, 1, 2, 30, 31, bounds.lowerBound, bounds.upperBound].filter(bounds.contains)
    return dice.pick(edges) ?? bounds.lowerBound
  }

  private static let anyWords = ["", "something", "Anna Berg"]
  private static let words: [String: [String]] = [
    "patient": ["100", "200", "999"], "name": ["Anna Berg", "Eva Berg", "Erik Berg", ""],
    "bearer": ["Erik Berg", "Eva Berg", ""], "recipients": ["Hale LLP", "Acme", "County Court"],
    "recipient": ["Hale LLP", "Acme", ""], "company": ["Hale LLP", "Acme", ""],
    "letter": ["LT-1", ""], "citation": ["62-CV-26-1044", ""], "label": labels,
    "scanned": labels, "accessions": ["A100", "A999"], "paper": papers, "basis": papers,
    "proof": papers, "authorityPaper": papers, "request": ["RQ-10001", "RQ-10002", ""],
    "into": ["RQ-10001", "RQ-10002"], "to": ["STE", "STP", "JAX", "clerk"],
    "typed": ["03141971", "04022008", "0148", "1234", "Anna Berg"], "bin": ["B-14", ""],
    "countersign": ["supervisor", "front", ""],
    "street": ["12 Grand Ave", "9 Oak Ave"], "city": ["St. Paul"], "state": ["MN"],
    "postal": ["55105"],
  ]
  private static let labels = ["MD-10001", "RQ-10001/2", "RQ-10002/2", "MD-10002", "X"]
  private static let papers = ["AU-10001", "AU-10002", "AU-10003", ""]
}
