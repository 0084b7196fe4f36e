/// The contrast of two colours, from 1 to 21.
///
/// Source: WCAG 2.2, relative luminance and contrast ratio.
enum Contrast {
  static func ratio(_ one: UInt32, _ other: UInt32) -> Double {
    let light = max(luminance(one), luminance(other))
    let dark = min(luminance(one), luminance(other))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The 24 bits behind an index of the 256, as xterm has them; none below 16, which people change.
  static func rgb(ofIndex index: UInt8) -> UInt32? {
    let value = UInt32(index)
    guard value >= 16 else { return nil }
    guard value < 232 else { return (8 + 10 * (value - 232)) * 0x010101 }
    let cube = value - 16
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let red = levels[Int(cube / 36)]
    let green = levels[Int(cube / 6 % 6)]
    return red << 16 | green << 8 | levels[Int(cube % 6)]
  }

  private static func luminance(_ rgb: UInt32) -> Double {
    0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF)
      + 0.0722 * linear(rgb & 0xFF)
  }

  private static func linear(_ part: UInt32) -> Double {
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    return power24((share + 0.055) / 1.055)
  }

  /// `base` to the power of 2.4, as base² times the fifth root of base².
  ///
  /// By Newton's method, since the standard library has no power function.
  private static func power24(_ base: Double) -> Double {
    let square = base * base
    guard square > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * power4(root)) }
    return square * root
  }

  private static func power4(_ value: Double) -> Double { value * value * value * value }
}
