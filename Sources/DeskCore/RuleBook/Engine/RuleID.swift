/// Every rule of the book that a move, a calculation or a constraint refers to.
///
/// The case name is the number; the words live in the rule's own file.
public enum RuleID: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case r00 = "R-00", r01 = "R-01", r02 = "R-02", r03 = "R-03", r04 = "R-04", r05 = "R-05"
  case r06 = "R-06", r07 = "R-07", r08 = "R-08"
  case r10 = "R-10", r11 = "R-11", r12 = "R-12", r13 = "R-13", r14 = "R-14", r15 = "R-15"
  case r16 = "R-16", r17 = "R-17", r18 = "R-18", r19 = "R-19", r20 = "R-20", r21 = "R-21"
  case r22 = "R-22", r23 = "R-23", r24 = "R-24", r25 = "R-25", r26 = "R-26"
  case r30 = "R-30", r31 = "R-31", r32 = "R-32", r33 = "R-33", r34 = "R-34", r35 = "R-35"
  case r36 = "R-36", r37 = "R-37", r38 = "R-38", r39 = "R-39", r40 = "R-40", r41 = "R-41"
  case r42 = "R-42", r43 = "R-43", r44 = "R-44", r45 = "R-45", r46 = "R-46", r47 = "R-47"
  case r48 = "R-48", r49 = "R-49", r50 = "R-50", r51 = "R-51", r52 = "R-52", r53 = "R-53"
  case r54 = "R-54", r55 = "R-55", r56 = "R-56", r57 = "R-57"
  case r60 = "R-60", r61 = "R-61", r62 = "R-62", r63 = "R-63", r64 = "R-64", r65 = "R-65"
  case r66 = "R-66", r67 = "R-67", r68 = "R-68", r69 = "R-69"
  case r70 = "R-70", r71 = "R-71", r72 = "R-72", r73 = "R-73", r74 = "R-74"
  case r75 = "R-75", r76 = "R-76", r77 = "R-77", r78 = "R-78", r79 = "R-79", r80 = "R-80"
  case r81 = "R-81", r82 = "R-82", r83 = "R-83", r84 = "R-84", r85 = "R-85", r86 = "R-86"
  case r87 = "R-87", r88 = "R-88", r89 = "R-89", r90 = "R-90", r91 = "R-91", r92 = "R-92"
  case r93 = "R-93", r94 = "R-94", r95 = "R-95", r96 = "R-96", r97 = "R-97", r98 = "R-98"
  case r99 = "R-99", r100 = "R-100", r101 = "R-101", r102 = "R-102", r103 = "R-103"
  case r104 = "R-104", r105 = "R-105", r106 = "R-106", r107 = "R-107", r108 = "R-108"
  case r109 = "R-109", r110 = "R-110", r111 = "R-111", r112 = "R-112"

  /// By number; a longer one is a larger one.
  public static func < (a: RuleID, b: RuleID) -> Bool {
    (a.rawValue.utf8.count, a.rawValue) < (b.rawValue.utf8.count, b.rawValue)
  }
}
