import DeskCore
import DeskExchange

extension ApplyLine {
  /// The names of a line's papers; throws where they are no list of texts.
  static func papers(_ value: JSONValue) throws -> [String] {
    let wrong = InputError(
      field: "papers", says: "is no list of names", accepts: "names of files in the same folder")
    switch value["papers"] {
    case nil, .null: return []
    case .array(let names):
      return try names.map { name in
        guard let text = name.string else { throw wrong }
        return text
      }
    default: throw wrong
    }
  }

  /// The papers that a line names as files beside it, whatever else is wrong with it.
  static func named(by value: JSONValue) -> [String] {
    ((try? papers(value)) ?? []).filter(LinePapers.isName)
  }
}
