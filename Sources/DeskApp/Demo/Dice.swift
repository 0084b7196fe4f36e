/// Random numbers that are the same for the same seed: SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number within bounds.
  mutating func roll(_ bounds: ClosedRange<Int>) -> Int { Int.random(in: bounds, using: &self) }

  /// One of a list, or the spare where the list is empty.
  mutating func pick<T>(_ list: [T], or spare: T) -> T {
    list.isEmpty ? spare : list[roll(0...list.count - 1)]
  }
}
