/// Dice that fall the same way for the same seed (SplitMix64).
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// One of several, or nil of none.
  mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &self) }

  /// A number within bounds.
  mutating func number(_ bounds: ClosedRange<Int>) -> Int { Int.random(in: bounds, using: &self) }
}
