import DeskExchange
import Foundation

/// One figure with the peer that was measured in the same run.
struct BenchLine {
  /// What was measured, such as `decide request.pack`.
  let name: String
  /// The figure.
  let value: Double
  /// Its unit and the peer's.
  let unit: String
  /// What the peer is.
  let peer: String
  /// The peer's figure.
  let peerValue: Double

  /// How many times the peer's the figure is.
  var ratio: Double { peerValue > 0 ? value / peerValue : 0 }

  /// The keys of `bench --json`.
  var json: JSONValue {
    [
      "name": .string(name), "value": .double(Self.rounded(value)), "unit": .string(unit),
      "peer": .string(peer), "peerValue": .double(Self.rounded(peerValue)),
      "ratio": .double(Self.rounded(ratio)),
    ]
  }

  /// The figures as lines.
  static func table(_ lines: [BenchLine]) -> String {
    lines.map { line in
      line.name.padded(to: 34) + String(format: "%9.3f %@", line.value, line.unit)
        + String(format: "%9.1f x ", line.ratio)
        + line.peer + String(format: " (%.3f %@)", line.peerValue, line.unit)
    }.joined(separator: "\n")
  }

  private static func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
}
