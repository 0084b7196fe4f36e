/// The plain letters under precomposed Latin ones, U+00C0…U+024F and U+1E00…U+1EFF.
///
/// Made from the Unicode names: the base letter of the canonical decomposition, or of a letter
/// `WITH STROKE` and the like, which Unicode does not decompose. `.` is no letter of this table,
/// `+` stands for two letters.
enum LatinLetters {
  private static let low = Array(
    ("aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkklllllll"
      + "lllnnnnnnn++oooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + "bbbb..occdddd.eeeffg.+iikkl..nnooo..pp.....ttttuu.vyyzz........."
      + "....+++++++++aaiioouuuuuuuuuueaaaa++ggggkkoooo..j+++gg..nnaa++oo"
      + "aaaaeeeeiiiioooorrrruuuusstt..hhnd++zzaaeeooooooooyylntj++acclts"
      + "z..buveejjqqrryy").unicodeScalars)

  private static let high = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwyasss+.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy..vvyy").unicodeScalars)

  /// The plain lower-case letters of a Latin letter, or nil when it is none of the table's.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    let letter: Unicode.Scalar
    switch scalar.value {
    case 0xC0...0x24F: letter = low[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: letter = high[Int(scalar.value) - 0x1E00]
    default: return nil
    }
    if letter == "+" { return Array(pair(scalar).unicodeScalars) }
    return letter == "." ? nil : [letter]
  }

  private static func pair(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "Æ", "æ", "Ǣ", "ǣ", "Ǽ", "ǽ": "ae"
    case "Œ", "œ": "oe"
    case "ß", "ẞ": "ss"
    case "Þ", "þ": "th"
    case "Ĳ", "ĳ": "ij"
    case "Ŋ", "ŋ": "ng"
    case "ƕ": "hv"
    case "Ǆ", "ǅ", "ǆ", "Ǳ", "ǲ", "ǳ": "dz"
    case "Ǉ", "ǈ", "ǉ": "lj"
    case "Ǌ", "ǋ", "ǌ": "nj"
    case "Ȣ", "ȣ": "ou"
    case "ȸ": "db"
    default: "qp"
    }
  }
}
