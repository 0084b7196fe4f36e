import DeskCore

/// An invented feed: new patients, their changes, and a merge now and then.
struct BenchFeed {
  let messages: Int

  /// The feed, the same for the same number of messages.
  ///
  /// Of twenty messages one merges the two newest charts, four change a chart, the others are new.
  var text: String {
    var dice = Dice(seed: 1)
    var text = ""
    var mrn = 1_000_000
    for number in 0..<messages {
      switch number % 20 {
      case 19:
        text += message(number, "A40", person(mrn - 1, &dice)) + "MRG|\(mrn)^^^STP^MR\r"
      case 4, 9, 14, 18: text += message(number, "A08", person(mrn - 2, &dice))
      default:
        mrn += 1
        text += message(number, "A04", person(mrn, &dice))
      }
    }
    return text
  }

  private func message(_ number: Int, _ event: String, _ person: String) -> String {
    "MSH|^~\\&|ADT1|STP|RECORDSDESK|STP|20260302011500||ADT^\(event)|B\(number)|P|2.5.1"
      + "||||||UNICODE UTF-8\rEVN|\(event)|20260302011500\r\(person)\rPV1|1|O\r"
  }

  private func person(_ mrn: Int, _ dice: inout Dice) -> String {
    let names = dice.roll(0...1) == 0 ? DemoNames.female : DemoNames.male
    let born = Day(number: dice.roll(-14_000...18_000))
    let street = "\(dice.roll(1...9999)) \(dice.pick(DemoNames.streets, or: "Grand Ave"))"
    return "PID|1||\(mrn)^^^STP^MR||\(dice.pick(DemoNames.family, or: "Berg"))^"
      + "\(dice.pick(names, or: "Anna"))||\(born.description.filter(\.isNumber))|U|||"
      + "\(street)^^St. Paul^MN^55105^USA^H||651-555-\(dice.roll(1000...9999))"
  }
}
