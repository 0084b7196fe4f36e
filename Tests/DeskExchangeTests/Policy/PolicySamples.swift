extension PolicyFileTests {
  /// Another hospital, in another state.
  static let hospital =
    """
    [identity]
    noteLifeDays = 10
    expiryTyped = true

    [shelf]
    closeDays = 90

    [state.florida]
    copyDays = 0
    survivors = ["spouse", "child"]
    minorServices = []

    [[practice]]
    id = "gen"
    name = "General Hospital"
    address = ["1 Main St", "Jacksonville, FL"] # two lines, "quoted, and" more

    [[practice.contact]]
    topic = "release"
    office = "Records"
    phone = "555-0100"


    """ + site

  /// A site of that hospital, with its list of holidays a line each.
  static let site = """
    [[site]]
    # The code.
    id = "GEN"
    name = "General"
    practice = "gen"
    state = "florida"
    zone = "America/New_York"
    opens = "07:30"
    closes = "16:00"
    firstYear = 2020
    lastYear = 2030
    holidays = [
      "July 4", # [not a list, "nor an element"
      "last Monday of May",
      "day after Thanksgiving",
    ]
    extraDays = [2026-12-24]
    openDays = [2027-07-05]


    """
}
